import { columnName, type Span } from "../../core/index";
import type { Axis } from "./axis";

interface HeadsProps {
  readonly axis: Axis;
  readonly span: Span;
  /** Those that are selected stand out. */
  readonly chosen: Span | null;
}

export function ColumnHeads({ axis, span, chosen }: HeadsProps) {
  return indexesOf(axis, span).map((column) => (
    <div
      key={column}
      className="head"
      data-chosen={isIn(chosen, column)}
      data-after-hidden={column > 0 && axis.sizeOf(column - 1) === 0}
      style={{ left: axis.startOf(column), width: axis.sizeOf(column), top: 0, bottom: 0 }}
    >
      {columnName(column)}
    </div>
  ));
}

export function RowHeads({ axis, span, chosen }: HeadsProps) {
  return indexesOf(axis, span).map((row) => (
    <div
      key={row}
      className="head"
      data-chosen={isIn(chosen, row)}
      data-below-hidden={row > 0 && axis.sizeOf(row - 1) === 0}
      style={{ top: axis.startOf(row), height: axis.sizeOf(row), left: 0, right: 0 }}
    >
      {row + 1}
    </div>
  ));
}

/** Lines between the cells, as far as they show: one a column or row, not one a cell. */
export function Lines({ axis, span, across }: { readonly axis: Axis; readonly span: Span; readonly across: boolean }) {
  return indexesOf(axis, span).map((index) => {
    const end = axis.startOf(index + 1) - 1;
    return (
      <div
        key={index}
        className="line"
        style={across ? { top: end, height: 1, left: 0, right: 0 } : { left: end, width: 1, top: 0, bottom: 0 }}
      />
    );
  });
}

function indexesOf(axis: Axis, { from, to }: Span): readonly number[] {
  const indexes: number[] = [];
  for (let at = from; at <= to; at++) if (axis.sizeOf(at) > 0) indexes.push(at);
  return indexes;
}

function isIn(span: Span | null, index: number): boolean {
  return span !== null && index >= span.from && index <= span.to;
}
