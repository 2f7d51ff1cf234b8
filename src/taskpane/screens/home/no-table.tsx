import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDesk, useWords } from "../../shell/desk-context";
import { HOME } from "../../texts/home/words";

const useStyles = makeStyles({
  state: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "start", color: tokens.colorNeutralForeground3, paddingBottom: "2px" },
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "2px 4px", wordBreak: "keep-all" },
    "& thead th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
    "& tbody th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& td": { textAlign: "end", whiteSpace: "nowrap" },
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Teaches what is looked for, and lets a person point at it. */
export function NoTable() {
  const styles = useStyles();
  const { store } = useDesk();
  const { noTableTitle, noTableText, example, point } = useWords(HOME);
  return (
    <section className={styles.state} aria-label={noTableTitle}>
      <h2 className={styles.title}>{noTableTitle}</h2>
      <p>{noTableText}</p>
      <table className={styles.table} lang="ja">
        <caption>{example.caption}</caption>
        <thead>
          <tr>
            {example.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {example.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={example.heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{example.note}</p>
      <Button appearance="primary" onClick={() => store.tell({ kind: "go", to: "mapping" })}>
        {point}
      </Button>
    </section>
  );
}

export function EmptyWorkbook() {
  const styles = useStyles();
  const { emptyTitle, emptyText } = useWords(HOME);
  return (
    <section className={styles.state} aria-label={emptyTitle}>
      <h2 className={styles.title}>{emptyTitle}</h2>
      <p>{emptyText}</p>
    </section>
  );
}
