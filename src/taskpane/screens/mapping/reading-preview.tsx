import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator, KpiTable } from "../../../core/index";
import { Remark } from "../../parts/remark";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import { MAPPING } from "../../texts/mapping/words";

const SHOWN = 4;
const FIGURES = ["baseline", "target", "actual"] as const;

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, width: "40%" },
  value: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the reading gives as it stands: seen before it is stored. */
export function ReadingPreview({ table }: { readonly table: KpiTable | null }) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const indicators = table?.indicators ?? [];
  return (
    <section className={styles.part} aria-live="polite">
      <SubHead>
        {words.previewHead}
        {table && `　${words.preview(indicators.length)}`}
      </SubHead>
      {!table && <Remark>{words.previewNone}</Remark>}
      {indicators.length > 0 && (
        <table className={styles.table}>
          <thead className={styles.quiet}>
            <tr>
              <th scope="col" className={styles.name}>
                {words.roles.name}
              </th>
              {FIGURES.map((role) => (
                <th key={role} scope="col" className={styles.value}>
                  {words.roles[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.slice(0, SHOWN).map((indicator) => (
              <PreviewRow
                key={`${String(indicator.range.top)} ${String(indicator.range.left)}`}
                indicator={indicator}
              />
            ))}
          </tbody>
        </table>
      )}
      {indicators.length > SHOWN && <span className={styles.quiet}>{words.more(indicators.length - SHOWN)}</span>}
    </section>
  );
}

/** The last target and the last actual that hold something: what the evaluation asks for. */
function PreviewRow({ indicator: { name, baseline, targets, actuals } }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const last = (slots: Indicator["targets"]) =>
    ([...slots].reverse().find(({ reading }) => reading.kind === "number") ?? slots.at(-1))?.text ?? "―";
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.value}>{baseline?.text ?? "―"}</td>
      <td className={styles.value}>{last(targets)}</td>
      <td className={styles.value}>{last(actuals)}</td>
    </tr>
  );
}
