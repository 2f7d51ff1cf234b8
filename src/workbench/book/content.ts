import type { CellValue, ConditionalFormat, Row, Sheet, SheetLayout, Span } from "../../core";
import type { BookSheet } from "./book-sheet";

/** A sheet as plain data, the way a file's reader gives it. */
export function contentOf(sheet: BookSheet): Sheet {
  const layout = layoutOf(sheet);
  const charts = sheet.charts.flatMap(({ content }) => content ?? []);
  return {
    name: sheet.name,
    kind: sheet.kind,
    visibility: sheet.visibility,
    rows: rowsOf(sheet),
    merges: sheet.merges,
    hiddenRows: sheet.rows.hidden.all,
    hiddenColumns: sheet.columns.hidden.all,
    isProtected: sheet.isProtected,
    notes: [...sheet.notes.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    hyperlinks: sheet.hyperlinks,
    validations: sheet.validations,
    conditionalFormats: sheet.rules.all.map(({ id: _id, stopIfTrue: _stop, ...format }): ConditionalFormat => format),
    ...(Object.keys(layout).length > 0 && { layout }),
    ...(charts.length > 0 && { charts }),
    ...(sheet.sparklines.length > 0 && { sparklines: sheet.sparklines }),
  };
}

interface OpenRow {
  readonly index: number;
  readonly start: number;
  readonly values: CellValue[];
  readonly formats: number[];
  readonly formulas: (string | undefined)[];
}

function rowsOf(sheet: BookSheet): readonly Row[] {
  const rows: OpenRow[] = [];
  for (const { row, column, value, formula, format } of sheet.cells()) {
    let open = rows.at(-1);
    if (open?.index !== row) rows.push((open = { index: row, start: column, values: [], formats: [], formulas: [] }));
    while (open.start + open.values.length < column) push(open, null, undefined, 0);
    push(open, value, formula, format);
  }
  return rows.map(({ index, start, values, formats, formulas }) => ({
    index,
    start,
    values,
    ...(formats.some((format) => format !== 0) && { formats }),
    ...(formulas.some((formula) => formula !== undefined) && { formulas }),
  }));
}

function push(row: OpenRow, value: CellValue, formula: string | undefined, format: number): void {
  row.values.push(value);
  row.formulas.push(formula);
  row.formats.push(format);
}

function layoutOf(sheet: BookSheet): SheetLayout {
  const widths = runsOf(sheet.columns.sizes).map(({ span, size }) => ({ columns: span, width: size }));
  const heights = runsOf(sheet.rows.sizes).map(({ span, size }) => ({ rows: span, height: size }));
  return {
    ...(widths.length > 0 && { columnWidths: widths }),
    ...(heights.length > 0 && { rowHeights: heights }),
    ...(sheet.frozenAt && { frozenAt: sheet.frozenAt }),
    ...(!sheet.showGridLines && { showGridLines: false }),
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    ...(sheet.autoFilter && { autoFilter: sheet.autoFilter }),
    ...(Object.keys(sheet.print).length > 0 && { print: sheet.print }),
  };
}

function runsOf(sizes: ReadonlyMap<number, number>): readonly { readonly span: Span; readonly size: number }[] {
  const runs: { span: Span; size: number }[] = [];
  for (const [index, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.size === size && last.span.to === index - 1) last.span = { from: last.span.from, to: index };
    else runs.push({ span: { from: index, to: index }, size });
  }
  return runs;
}
