import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import { LOOKS } from "../../workbook/sheet-looks";
import type { CellFormat, Range, SheetLayout } from "../../workbook/workbook";
import { columnWidths, PAGE } from "../own-sheets/layout";
import type { OwnDraft } from "../own-sheets/own-draft";
import { rowHeights } from "../own-sheets/row-heights";
import { NONE, type ListRecord, type Records } from "../status-list/records";
import type { Form } from "./form";

const TITLE_ROW = 0;
const FIRST_ROW = 2;
const HEADING: CellFormat = { ...LOOKS.heading, numberFormat: "@" };
const SUBHEADING: CellFormat = { numberFormat: "@", locked: true, look: { font: { bold: true }, vertical: "center" } };

/** Goal by goal and measure by measure, each group a table of its own, as it is printed for the committee. */
export function writeForm({ records, goals }: Records, form: Form, name: string): OwnDraft {
  const writer = new FormWriter(form);
  for (const goal of goals) {
    const own = records.filter((record) => record.goal === goal);
    if (goal !== NONE) writer.heading(goal, HEADING);
    for (const measure of new Set(own.map((record) => record.measure))) {
      if (measure !== "") writer.heading(measure, SUBHEADING);
      writer.table(
        own.filter((record) => record.measure === measure),
        measure !== "",
      );
    }
  }
  return writer.draft(name);
}

class FormWriter {
  private readonly cells = new DraftSheet(new Palette());
  private readonly merges: Range[] = [];
  private readonly breaks: number[] = [];
  private row = FIRST_ROW;

  constructor(private readonly form: Form) {
    this.cells.put(TITLE_ROW, 0, form.title, LOOKS.title);
    this.cells.put(TITLE_ROW + 1, 0, "数値は元の表のセルを参照する数式です。", LOOKS.hint);
  }

  heading(text: string, format: CellFormat): void {
    // The first heading stands on the page of the title.
    if (format === HEADING && this.row > FIRST_ROW) this.breaks.push(this.row);
    this.cells.put(this.row++, 0, text, format);
  }

  table(records: readonly ListRecord[], isMeasure: boolean): void {
    this.heads(isMeasure);
    for (const record of records) this.record(record);
    // Tables stand apart, or the second would be read as rows of the first.
    this.row++;
  }

  private heads(isMeasure: boolean): void {
    const { columns, headRows } = this.form;
    columns.forEach(({ heads }, column) => {
      const texts = heads(isMeasure);
      for (let at = 0; at < headRows; at++) this.cells.put(this.row + at, column, texts[at] ?? null, LOOKS.head);
      if (texts.length < headRows) this.merge(column, headRows);
    });
    this.row += headRows;
  }

  private record(record: ListRecord): void {
    const { columns, rowsEach } = this.form;
    columns.forEach((each, column) => {
      const cells = each.cells(record);
      for (let at = 0; at < rowsEach; at++) {
        const cell = cells[at];
        const format = cell?.format ?? cells[0]?.format;
        this.cells.put(this.row + at, column, cell?.value ?? null, format, cell?.formula);
      }
      if (cells.length < rowsEach) this.merge(column, rowsEach);
    });
    for (let at = 0; at < rowsEach; at++)
      this.cells.put(
        this.row + at,
        columns.length,
        at === 0 ? record.key : `${record.key}|${String(at)}`,
        LOOKS.memory,
      );
    this.row += rowsEach;
  }

  private merge(column: number, rows: number): void {
    this.merges.push({ top: this.row, bottom: this.row + rows - 1, left: column, right: column });
  }

  draft(name: string): OwnDraft {
    const { cells, merges, form } = this;
    const key = form.columns.length;
    return {
      name,
      cells,
      columns: key + 1,
      firstRow: FIRST_ROW,
      keyColumn: key,
      parts: { merges, hiddenColumns: [{ from: key, to: key }], layout: this.layout() },
    };
  }

  /** The rows of a pair share what their merged cells need. */
  private heights(widths: readonly number[]): NonNullable<SheetLayout["rowHeights"]> {
    const stretched = new Map(
      this.merges.map(({ top, bottom, left }) => [`${String(top)},${String(left)}`, bottom - top + 1]),
    );
    const rowsOf = (row: number, column: number) => stretched.get(`${String(row)},${String(column)}`) ?? 1;
    const single = rowHeights(this.cells, widths, FIRST_ROW, rowsOf);
    const known = new Map(single.map(({ rows, height }) => [rows.from, height]));
    const least = new Map<number, number>();
    for (const { top, bottom } of this.merges)
      for (let row = top; row <= bottom; row++) least.set(row, known.get(top) ?? 0);
    return single.map(({ rows, height }) => ({ rows, height: Math.max(height, least.get(rows.from) ?? 0) }));
  }

  private layout(): SheetLayout {
    const widths = [...this.form.columns.map(({ width }) => width), 6];
    return {
      columnWidths: columnWidths(widths),
      rowHeights: this.heights(widths),
      showGridLines: false,
      tabColor: "2F6690",
      print: {
        ...PAGE,
        area: { top: 0, left: 0, bottom: this.row - 1, right: this.form.columns.length - 1 },
        rowBreaks: this.breaks,
      },
    };
  }
}
