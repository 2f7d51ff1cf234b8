import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Confidence, describeTable, rangeName, type Survey, type TableMapping } from "../../../core/index";
import { Page } from "../../parts/page";
import { Remark } from "../../parts/remark";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import { MAPPING } from "../../texts/mapping/words";
import { PointAtTable } from "./point-at-table";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "block", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  button: { flexShrink: 0 },
});

interface TableListProps {
  readonly known: Survey;
  readonly onOpen: (mapping: TableMapping) => void;
}

/** ◎ ○ △ and the word: how far the reading can be trusted. */
const SHAPES: Readonly<Record<Confidence, string>> = { given: "◎", high: "○", medium: "△", low: "▲" };

export function TableList({ known, onOpen }: TableListProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const { workbook, tables, mappings } = known;
  const described = useMemo(
    () => tables.tables.map((table) => ({ table, ...describeTable(workbook, table, mappings) })),
    [workbook, tables, mappings],
  );
  return (
    <Page>
      {described.length === 0 ? (
        <div>
          <SubHead>{words.noTable}</SubHead>
          <p className={styles.text}>{words.noTableHow}</p>
        </div>
      ) : (
        <>
          <p className={styles.text}>{words.lead}</p>
          <SubHead>{words.tablesHead}</SubHead>
          <ul className={styles.list}>
            {described.map(({ table, columns, confidence }) => {
              const range = rangeName(table.range);
              const doubts = [...new Set(columns.flatMap(({ doubts: own }) => own))].filter(
                (doubt) => doubt !== "undated-target",
              );
              return (
                <li key={`${table.sheet} ${range}`} className={styles.item}>
                  <div className={styles.body}>
                    <span className={styles.name}>{table.sheet}</span>
                    <span className={styles.facts}>{words.tableFacts(range, table.indicators.length)}</span>
                    <span className={styles.facts}>
                      {SHAPES[confidence]} {words.confidence[confidence]}
                    </span>
                    {confidence !== "given" &&
                      doubts.map((doubt) => <Remark key={doubt}>{words.doubts[doubt]}</Remark>)}
                  </div>
                  <Button
                    size="small"
                    className={styles.button}
                    aria-label={words.lookAt(table.sheet, range)}
                    onClick={() => onOpen(table.mapping)}
                  >
                    {words.look}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <PointAtTable known={known} onOpen={onOpen} />
      {tables.skipped.length > 0 && (
        <>
          <SubHead>{words.skippedHead}</SubHead>
          <ul className={styles.list}>
            {tables.skipped.map(({ sheet, range, why }) => (
              <li key={`${sheet} ${range ? rangeName(range) : ""}`} className={styles.item}>
                <div className={styles.body}>
                  <span className={styles.name}>
                    {sheet} {range && rangeName(range)}
                  </span>
                  {/* The reader says in Japanese why it left something out. */}
                  <span className={styles.facts} lang="ja">
                    {why}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
