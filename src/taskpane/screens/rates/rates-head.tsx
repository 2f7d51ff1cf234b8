import { Button, Checkbox, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { FillItem, FillLine } from "../../../core/index";
import { rateKey } from "../../jobs/fill";
import { useWords } from "../../shell/desk-context";
import { countRates } from "../../state/list-rates";
import { RATES } from "../../texts/rates/words";
import type { Ticks } from "./use-ticks";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
  kind: { minWidth: 0 },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  replace: { marginLeft: "-8px" },
});

interface RatesHeadProps {
  readonly lines: readonly FillLine[];
  readonly ticks: Ticks;
  readonly shown: ReadonlySet<FillItem["action"]>;
  readonly onShow: (action: FillItem["action"]) => void;
}

const KINDS = ["write", "replace", "skip", "keep"] as const satisfies readonly FillItem["action"][];

/** How many of each kind, and ways to tick many at once. */
export function RatesHead({ lines, ticks, shown, onShow }: RatesHeadProps) {
  const styles = useStyles();
  const words = useWords(RATES);
  const counts = countRates(lines);
  const { write, replace } = counts;
  const keys = (action: "write" | "replace") =>
    lines.filter(({ item }) => item.action === action).map(({ item }) => rateKey(item));
  const replacing = keys("replace").filter((key) => ticks.ticked.has(key)).length;
  return (
    <div className={styles.head}>
      <div role="group" aria-label={words.show} className={styles.kinds}>
        {KINDS.map((action) => (
          <ToggleButton
            key={action}
            size="small"
            className={styles.kind}
            checked={shown.has(action)}
            onClick={() => onShow(action)}
          >
            {words.actions[action]} {counts[action]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.choices}>
        <Button size="small" disabled={write === 0} onClick={() => ticks.tick(keys("write"), true)}>
          {words.tickAll}
        </Button>
        <Button size="small" disabled={ticks.ticked.size === 0} onClick={() => ticks.none()}>
          {words.tickNone}
        </Button>
      </div>
      {replace > 0 && (
        <Checkbox
          className={styles.replace}
          label={words.tickReplace(replace)}
          checked={replacing === replace ? true : replacing === 0 ? false : "mixed"}
          onChange={(_, { checked }) => ticks.tick(keys("replace"), checked === true)}
        />
      )}
    </div>
  );
}
