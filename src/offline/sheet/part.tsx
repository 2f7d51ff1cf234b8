import type { Range, Span } from "../../core/index";
import { Cells, placeOf } from "./cells";
import { Lines } from "./heads";
import { useSheetStyles } from "./sheet-styles";
import type { ShownSheet } from "./shown-sheet";

interface PartProps {
  readonly name: string;
  readonly shown: ShownSheet;
  readonly rows: Span;
  readonly columns: Span;
  /** Which place of the paper stands in this part's upper left corner. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly chosen: Range | null;
  /** Said in place of a chart, which only Excel draws. */
  readonly chartNote: string;
}

/** One of the four parts of a sheet: what scrolls, what stays above it, left of it, and in the corner. */
export function Part({ name, shown, rows, columns, origin: { x, y }, chosen, chartNote }: PartProps) {
  const styles = useSheetStyles();
  const { geometry, sheet } = shown;
  if (rows.to < rows.from || columns.to < columns.from) return null;
  const hasLines = sheet.layout?.showGridLines !== false;
  return (
    <>
      {hasLines && (
        <>
          <div className={styles.shift} style={{ left: 0, right: 0, top: -y, width: "auto" }} aria-hidden>
            <Lines axis={geometry.rows} span={rows} across />
          </div>
          <div className={styles.shift} style={{ top: 0, bottom: 0, left: -x, height: "auto" }} aria-hidden>
            <Lines axis={geometry.columns} span={columns} across={false} />
          </div>
        </>
      )}
      <div role="rowgroup" className={styles.shift} style={{ left: -x, top: -y }}>
        <Cells shown={shown} window={{ rows, columns }} part={name} />
        {sheet.charts?.map(({ anchor, title, description }) => (
          <div key={title} className="chart" role="img" aria-label={description} style={placeOf(shown, anchor)}>
            <strong>{title}</strong>
            <span>{chartNote}</span>
          </div>
        ))}
        {chosen && (
          <div
            className="chosen"
            aria-hidden
            data-many={chosen.top !== chosen.bottom || chosen.left !== chosen.right}
            style={placeOf(shown, chosen)}
          />
        )}
      </div>
    </>
  );
}
