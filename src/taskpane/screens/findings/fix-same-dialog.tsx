import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cellName, type FixItem, planFixes } from "../../../core/index";
import { fixSameKind } from "../../jobs/mend";
import { ConfirmButton } from "../../parts/confirm-button";
import { PaneDialog } from "../../parts/pane-dialog";
import { useDesk, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { sayContent } from "../../state/say-content";
import { FINDINGS } from "../../texts/findings/words";

const useStyles = makeStyles({
  list: {
    maxHeight: "40vh",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  item: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  change: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  more: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** A longer list than this nobody reads; the rest is counted. */
const MOST_SHOWN = 200;

interface FixSameDialogProps {
  readonly rule: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** All that one rule can mend by itself, cell by cell, before it is done. */
export function FixSameDialog({ rule, title, onClose }: FixSameDialogProps) {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const words = useWords(FINDINGS);
  const survey = usePaneState((state) => state.survey);
  const plan = useMemo(() => survey && planFixes(survey, { only: [rule] }), [survey, rule]);
  const items = plan?.items ?? [];
  const confirm = () => {
    onClose();
    run(() => fixSameKind(desk, rule));
  };
  return (
    <PaneDialog
      title={words.fixSameTitle}
      onClose={onClose}
      actions={
        <>
          <ConfirmButton disabled={items.length === 0} onConfirm={confirm}>
            {words.fixCells(items.length)}
          </ConfirmButton>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p className={styles.more}>{title}</p>
      <p className={styles.more}>{items.length === 0 ? words.fixSameNone : words.fixSameText(items.length)}</p>
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {items.slice(0, MOST_SHOWN).map((item) => (
          <Item
            key={`${item.at.sheet}!${cellName(item.at)}`}
            item={item}
            date1904={survey?.workbook.date1904 ?? false}
          />
        ))}
      </ul>
      {items.length > MOST_SHOWN && <p className={styles.more}>{words.fixSameMore(items.length - MOST_SHOWN)}</p>}
      {plan !== null && plan.locked.length > 0 && (
        <p className={styles.more}>{words.fixSameLocked(plan.locked.length)}</p>
      )}
    </PaneDialog>
  );
}

function Item({ item, date1904 }: { readonly item: FixItem; readonly date1904: boolean }) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  const [now, then] = [sayContent(item.before, date1904), sayContent(item.after, date1904)];
  const say = ({ text, kind }: typeof now) =>
    `${text === "" ? words.emptyCell : text}${kind ? `（${words.kinds[kind]}）` : ""}`;
  return (
    <li className={styles.item}>
      <div className={styles.where}>
        {item.at.sheet} {cellName(item.at)} {item.indicator}
      </div>
      <div className={styles.change}>
        {say(now)} → <b>{say(then)}</b>
      </div>
    </li>
  );
}
