import { memo, type CSSProperties, type ReactNode } from "react";
import type { Range } from "../../core/index";
import { alignmentOf, linesOf } from "./cell-style";
import { fittingNumber, widthOf } from "./fitting-text";
import { boxOf } from "./geometry";
import type { ShownSheet } from "./shown-sheet";
import { cellsInRow, mergedCells, type VisibleCell } from "./visible-cells";
import type { Window } from "./window";

/** Room between a cell's edge and its text. */
const PADDING = 3;

interface CellsProps {
  readonly shown: ShownSheet;
  readonly window: Window;
  /** Distinguishes the parts of a sheet whose cells are drawn side by side. */
  readonly part: string;
}

/** All cells of one part of the paper. They stand at their place on the whole paper; the part shows a piece of it. */
export function Cells({ shown, window: { rows, columns }, part }: CellsProps) {
  const drawn: ReactNode[] = [];
  for (let row = rows.from; row <= rows.to; row++) {
    if (shown.geometry.rows.sizeOf(row) > 0)
      drawn.push(<RowCells key={row} shown={shown} row={row} from={columns.from} to={columns.to} part={part} />);
  }
  const merged = mergedCells(shown.workbook, shown.sheet, shown.geometry, rows, columns);
  return (
    <>
      {drawn}
      {merged.length > 0 && (
        <div role="row">
          {merged.map((cell) => (
            <Cell key={`${String(cell.row)} ${String(cell.column)}`} shown={shown} cell={cell} part={part} />
          ))}
        </div>
      )}
    </>
  );
}

interface RowProps {
  readonly shown: ShownSheet;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly part: string;
}

/** Drawn once as long as it stays in view: scrolling draws only the rows that come. */
const RowCells = memo(function RowCells({ shown, row, from, to, part }: RowProps) {
  const { workbook, sheet, geometry } = shown;
  const cells = cellsInRow(workbook, sheet, geometry, row, { from, to });
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cells.map((cell) => (
        <Cell key={cell.column} shown={shown} cell={cell} part={part} />
      ))}
    </div>
  );
});

function Cell({
  shown,
  cell,
  part,
}: {
  readonly shown: ShownSheet;
  readonly cell: VisibleCell;
  readonly part: string;
}) {
  const { styles, flags, notes } = shown;
  const { row, column, range } = cell;
  const flagged = flags.at(row, column);
  const note = notes.get(row)?.get(column);
  const style = styles.of(cell.format);
  const text = shownText(shown, cell, style);
  const spills = cell.textTo > range.right;
  const hints = [...flagged.map(({ title }) => title), ...(note === undefined ? [] : [note])];
  const box: CSSProperties = {
    ...placeOf(shown, range),
    ...style,
    ...linesOf(cell.edges),
    ...alignmentOf(styles.formatOf(cell.format), cell.value),
    ...(flagged[0] && overlayOf(flagged[0].look)),
  };
  return (
    <div
      role="gridcell"
      id={`${part}-${String(row)}-${String(column)}`}
      aria-colindex={column + 1}
      className="cell"
      style={box}
      {...(hints.length > 0 && { title: hints.join("\n") })}
      {...(flagged[0] && { "data-flag": flagged[0].severity })}
      {...(note !== undefined && { "data-note": true })}
    >
      {spills ? <Spilling shown={shown} cell={cell} text={text} style={style} /> : text}
    </div>
  );
}

/** A long text over its neighbours: clipped where the next filled cell begins. */
function Spilling({
  shown,
  cell: { range, textTo },
  text,
}: {
  readonly shown: ShownSheet;
  readonly cell: VisibleCell;
  readonly text: string;
  readonly style: CSSProperties;
}) {
  const { width } = boxOf(shown.geometry, { ...range, right: textTo });
  return (
    <span className="spill" style={{ width: width - 2 * PADDING }}>
      {text}
    </span>
  );
}

function shownText({ geometry, styles }: ShownSheet, cell: VisibleCell, style: CSSProperties): string {
  if (typeof cell.value !== "number") return cell.text;
  const { numberFormat, look } = styles.formatOf(cell.format);
  if (look?.shrink || look?.rotation !== undefined) return cell.text;
  const room = boxOf(geometry, cell.range).width - 2;
  return fittingNumber(cell.text, cell.value, numberFormat, (text) => widthOf(text, style) <= room);
}

/** One pixel up and left, so that lines of neighbours lie on each other. */
export function placeOf({ geometry }: Pick<ShownSheet, "geometry">, range: Range): CSSProperties {
  const { x, y, width, height } = boxOf(geometry, range);
  return { left: x - 1, top: y - 1, width: width + 1, height: height + 1 };
}

function overlayOf({
  fill,
  font,
  border,
}: NonNullable<ReturnType<ShownSheet["flags"]["at"]>[number]>["look"]): CSSProperties {
  return {
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
    ...(font?.bold && { fontWeight: 700 }),
    ...(font?.italic && { fontStyle: "italic" }),
    ...(font?.color !== undefined && { color: `#${font.color}` }),
    ...linesOf(border),
  };
}
