import { roundingOf } from "../../plan/lookup/settings";
import { yearText } from "../../plan/lookup/era";
import type { Plan, PlanIndicator } from "../../plan/plan";
import { cellName } from "../../workbook/address";
import { DraftSheet, type Palette } from "../../workbook/draft-sheet";
import type { Range, Sheet, Validation } from "../../workbook/workbook";
import { HEAD, HEADING, HINT, rateFormat, TEXT, TEXT_INPUT, TITLE } from "./cell-formats";
import { columnsFor, type PlacedColumn } from "./columns";
import type { Group } from "./group-indicators";
import type { TemplateOptions } from "./options";
import { FigureWriter } from "./write-figures";

const HEAD_ROW = 4;
/** Words that may stand in an actual's cell instead of a number. */
const MARKS = ["未集計", "調査なし", "対象外", "終了", "―"] as const;

export function writeTemplateSheet(
  plan: Plan,
  group: Group,
  name: string,
  options: TemplateOptions & { readonly paired: boolean },
  palette: Palette,
): Sheet {
  const sheet = new SheetWriter(plan, group, name, options, new DraftSheet(palette));
  return sheet.write();
}

class SheetWriter {
  readonly #columns: readonly PlacedColumn[];
  readonly #figures: FigureWriter;
  readonly #inputs: Range[] = [];

  constructor(
    readonly plan: Plan,
    readonly group: Group,
    readonly name: string,
    readonly options: TemplateOptions & { readonly paired: boolean },
    readonly sheet: DraftSheet,
  ) {
    this.#columns = columnsFor(plan, group.indicators, options.paired);
    this.#figures = new FigureWriter(plan, sheet);
  }

  write(): Sheet {
    this.#heads();
    const step = this.options.paired ? 2 : 1;
    this.group.indicators.forEach((indicator, index) => this.#indicator(indicator, HEAD_ROW + 1 + index * step));
    return this.#framed(HEAD_ROW + this.group.indicators.length * step);
  }

  #heads(): void {
    const { plan, group, sheet } = this;
    const year = plan.evaluationYear === undefined ? "" : `　${yearText(plan.evaluationYear)}`;
    sheet.put(0, 0, `${plan.title}${year}　実績入力`, TITLE);
    const headings = [group.goal, group.measure, group.department && `担当課：${group.department}`];
    headings
      .filter((heading) => heading !== undefined)
      .forEach((heading, index) => sheet.put(1 + index, 0, heading, HEADING));
    sheet.put(
      3,
      0,
      `色の付いた欄に入力してください。数値のないときは ${MARKS.join("・")} のいずれかを入れてください。`,
      HINT,
    );
    this.#columns.forEach(({ head }, index) => sheet.put(HEAD_ROW, index, head, HEAD));
  }

  #indicator(indicator: PlanIndicator, row: number): void {
    this.#columns.forEach(({ column }, at) => {
      switch (column.kind) {
        case "name":
          return this.#text(row, at, indicator.name);
        case "project":
          return this.#text(row, at, this.plan.projects.find(({ id }) => id === indicator.under)?.name ?? "");
        case "unit":
          return this.#text(row, at, indicator.unit ?? "");
        case "department":
          return this.#text(row, at, indicator.departments.join("\n"));
        case "row":
          sheetRows.forEach((text, below) => this.sheet.put(row + below, at, text, TEXT));
          return;
        case "baseline":
          return this.#baseline(indicator, row, at);
        case "final":
          return this.#figures.final(row, at, indicator);
        case "target":
          return this.#figures.target(row, at, indicator, column.year);
        case "actual":
          return this.#actual(indicator, row, at, column.year);
        case "year":
          this.#figures.target(row, at, indicator, column.year);
          return this.#actual(indicator, row + 1, at, column.year);
        case "rate":
          return this.#rate(indicator, row, at);
        case "assessment":
        case "source":
          return this.#words(row, at);
      }
    });
  }

  /** The printed tables put the baseline into the actuals' row and a dash into the targets'. */
  #baseline(indicator: PlanIndicator, row: number, at: number): void {
    if (!this.options.paired) return this.#figures.baseline(row, at, indicator);
    this.#figures.none(row, at, "―");
    this.#figures.baseline(row + 1, at, indicator);
  }

  #actual(indicator: PlanIndicator, row: number, at: number, year: number): void {
    this.#figures.actual(row, at, indicator, year);
    this.#inputs.push({ top: row, bottom: row, left: at, right: at });
  }

  /** Empty here: the formula is the one that filling in writes, and that needs the finished sheet. */
  #rate(indicator: PlanIndicator, row: number, at: number): void {
    const format = rateFormat(roundingOf(this.plan, indicator).decimals);
    this.sheet.put(row, at, null, format);
    if (this.options.paired) this.sheet.put(row + 1, at, null, format);
  }

  #text(row: number, at: number, text: string): void {
    this.sheet.put(row, at, text === "" ? null : text, TEXT);
    // The lower cell of a pair belongs to the same indicator: it stays empty, and is merged with the upper one.
    if (this.options.paired) this.sheet.put(row + 1, at, null, TEXT);
  }

  #words(row: number, at: number): void {
    this.sheet.put(row, at, null, TEXT_INPUT);
    if (this.options.paired) this.sheet.put(row + 1, at, null, TEXT_INPUT);
  }

  #framed(last: number): Sheet {
    const right = this.#columns.length - 1;
    return {
      name: this.name,
      kind: "worksheet",
      visibility: "visible",
      rows: this.sheet.rows(),
      merges: this.options.paired ? this.#merges() : [],
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
      notes: [],
      hyperlinks: [],
      validations: this.#validations(),
      conditionalFormats: [],
      layout: {
        columnWidths: this.#columns.map(({ width }, at) => ({ columns: { from: at, to: at }, width })),
        frozenAt: { row: HEAD_ROW + 1, column: this.#columns.findIndex(({ column }) => column.kind === "name") + 1 },
        showGridLines: false,
        print: {
          landscape: true,
          paper: 9,
          fitToWidth: 1,
          fitToHeight: 0,
          area: { top: 0, left: 0, bottom: last, right },
          titleRows: { from: HEAD_ROW, to: HEAD_ROW },
          footer: "&C&P / &N",
        },
      },
    };
  }

  /** Name, unit, words: one cell for both rows of a pair. */
  #merges(): readonly Range[] {
    const whole = new Set(["name", "project", "unit", "department", "rate", "assessment", "source"]);
    return this.group.indicators.flatMap((_, index) => {
      const top = HEAD_ROW + 1 + index * 2;
      return this.#columns.flatMap(({ column }, at) =>
        whole.has(column.kind) ? [{ top, bottom: top + 1, left: at, right: at }] : [],
      );
    });
  }

  /** A number, or one of the marks: anything else would be neither read nor computed. */
  #validations(): readonly Validation[] {
    const [first] = this.#inputs;
    if (!first) return [];
    const cell = cellName({ row: first.top, column: first.left });
    const words = MARKS.map((mark) => `${cell}="${mark}"`).join(",");
    return [
      {
        ranges: this.#inputs,
        type: "custom",
        formula1: `OR(ISNUMBER(${cell}),${words})`,
        allowBlank: true,
        prompt: {
          title: "実績",
          text: `数値だけを入力してください。単位は自動で付きます。数値のないときは ${MARKS.join("・")}`,
        },
        error: { title: "実績", text: `数値、または ${MARKS.join("・")} を入力してください。` },
      },
    ];
  }
}

const sheetRows = ["目標値", "実績値"] as const;
