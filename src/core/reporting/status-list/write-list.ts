import { METHODS } from "../../plan/terms/methods";
import { shortYear, yearText } from "../../plan/lookup/era";
import { NO_RATE_REASONS } from "../../achieving/reasons";
import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import { LOOKS } from "../../workbook/sheet-looks";
import type { Sparkline } from "../../workbook/workbook";
import { listLayout } from "../own-sheets/layout";
import { repeated, words, type OwnCell } from "../own-sheets/own-cell";
import { narrowName } from "../own-sheets/short-name";
import type { OwnDraft } from "../own-sheets/own-draft";
import { listColumns, type ListColumn, type PlacedListColumn } from "./columns";
import type { ListRecord, Records } from "./records";
import { remarkOf, targetOf, unitOf } from "./record-facts";
import { trendFormula, trendOf } from "./trend";

const HEAD_ROW = 3;
/** Longer ones would make every row tall; the summary prints them whole. */
const LONGEST_GOAL = 26;

/** Where the summary finds what it counts. */
export interface ListPlaces {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly goal: number;
  readonly department: number;
  readonly rating: number;
  /** Columns of the ratings by year; empty where the list shows one year only. */
  readonly ratingOf: ReadonlyMap<number, number>;
}

/** 達成状況一覧: one row an indicator, every figure a formula that refers to the template's own cells. */
export function writeList(
  records: Records,
  name: string,
  sparklines: boolean,
): { readonly draft: OwnDraft; readonly places: ListPlaces } {
  const columns = listColumns(records.years, sparklines);
  const cells = new DraftSheet(new Palette());
  const firstRow = HEAD_ROW + 1;
  const lastRow = HEAD_ROW + records.records.length;
  writeHead(cells, records, columns);
  const actualColumns = columns.flatMap(({ column }, at) => (column.kind === "actual" ? [at] : []));
  const baseline = columns.findIndex(({ column }) => column.kind === "baseline");
  const goals = new Map(records.goals.map((goal, at) => [goal, at + 1]));
  const departments = new Map(records.departments.map((department, at) => [department, at + 1]));
  records.records.forEach((record, at) => {
    const row = firstRow + at;
    const context = {
      row,
      number: at + 1,
      goals,
      departments,
      years: records.years,
      trend: [baseline, ...actualColumns],
    };
    columns.forEach(({ column }, place) => {
      const { value, format, formula } = cellOf(column, record, context);
      cells.put(row, place, value, format, formula);
    });
  });
  const find = (kind: ListColumn["kind"]) => columns.findIndex(({ column }) => column.kind === kind);
  const spark = find("spark");
  const printed = columns.findIndex(({ hidden }) => hidden === true);
  return {
    draft: {
      name,
      cells,
      columns: columns.length,
      firstRow,
      keyColumn: find("key"),
      parts: {
        hiddenColumns: [{ from: printed, to: columns.length - 1 }],
        layout: listLayout(
          {
            widths: columns.map(({ width }) => width),
            headRow: HEAD_ROW,
            lastRow,
            frozenColumns: find("name") + 1,
            tabColor: "2F6690",
            printed,
            filtered: printed,
          },
          cells,
        ),
        ...(spark >= 0 && { sparklines: sparklinesOf(name, firstRow, lastRow, spark, actualColumns) }),
      },
    },
    places: {
      name,
      firstRow,
      lastRow,
      goal: find("goal-number"),
      department: find("department-number"),
      rating: find("rating"),
      ratingOf: new Map(columns.flatMap(({ column }, at) => (column.kind === "rating-of" ? [[column.year, at]] : []))),
    },
  };
}

function writeHead(cells: DraftSheet, { records }: Records, columns: readonly PlacedListColumn[]): void {
  const years = [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const when = years.length === 0 ? "" : `　${years.map(yearText).join("・")}`;
  cells.put(0, 0, `達成状況一覧${when}`, LOOKS.title);
  cells.put(
    1,
    0,
    `全${String(records.length)}指標。値・達成率・評価・傾向は各シートのセルを参照する数式です。元の表を直すと、ここも変わります。`,
    LOOKS.hint,
  );
  columns.forEach(({ head }, at) => cells.put(HEAD_ROW, at, head, LOOKS.head));
}

interface RowContext {
  readonly row: number;
  readonly number: number;
  readonly goals: ReadonlyMap<string, number>;
  readonly departments: ReadonlyMap<string, number>;
  readonly years: readonly number[];
  /** Columns of the baseline and the actuals, in the order of time. */
  readonly trend: readonly number[];
}

function cellOf(column: ListColumn, record: ListRecord, context: RowContext): OwnCell {
  const { rated, rating } = record;
  const { item, indicator } = rated;
  switch (column.kind) {
    case "number":
      return { value: context.number, format: LOOKS.center };
    case "goal":
      return words(narrowName(record.goal, LONGEST_GOAL));
    case "measure":
      return words(record.measure);
    case "name":
      return words(indicator.name);
    case "department":
      return words(record.department);
    case "unit":
      return { ...words(unitOf(record)), format: LOOKS.center };
    case "baseline":
      return repeated(indicator.baseline);
    case "target":
      return repeated(item?.achievement.inputs.target?.slot ?? targetOf(record));
    case "actual":
      return repeated(record.actuals[context.years.indexOf(column.year)]);
    case "year":
      return { value: record.year === null ? "" : shortYear(record.year), format: LOOKS.center };
    case "rate":
      return rateCell(record);
    case "method":
      return { value: item ? METHODS[item.method].ja : "", format: LOOKS.center };
    case "rating":
      return { value: rating.word, format: LOOKS.center, formula: rating.formula };
    case "rating-of": {
      const each = record.ratings[context.years.indexOf(column.year)];
      return { value: each?.word ?? "", format: LOOKS.center, formula: each?.formula };
    }
    case "spark":
      return { value: null, format: LOOKS.center };
    case "trend":
      return {
        value: trendOf([indicator.baseline, ...record.actuals].map((slot) => slot?.value ?? "")),
        format: LOOKS.center,
        formula: trendFormula(context.row, context.trend),
      };
    case "remark":
      return words(remarkOf(record));
    case "goal-number":
      return { value: context.goals.get(record.goal) ?? 0, format: LOOKS.value };
    case "department-number":
      return { value: context.departments.get(record.department) ?? 0, format: LOOKS.value };
    case "key":
      return { value: record.key, format: LOOKS.memory };
  }
}

function rateCell({ rated: { item } }: ListRecord): OwnCell {
  const format = LOOKS.rate;
  if (!item) return { value: NO_RATE_REASONS.check.ja, format };
  if (item.formula !== null) return { value: item.value, format, formula: item.formula };
  const { reason } = item.achievement;
  return { value: NO_RATE_REASONS[reason ?? "check"].ja, format };
}

function sparklinesOf(
  sheet: string,
  first: number,
  last: number,
  column: number,
  actuals: readonly number[],
): readonly Sparkline[] {
  const [left] = actuals;
  const right = actuals.at(-1);
  if (left === undefined || right === undefined || left === right) return [];
  return Array.from({ length: last - first + 1 }, (_, at): Sparkline => {
    const row = first + at;
    return { row, column, kind: "line", source: { sheet, range: { top: row, bottom: row, left, right } } };
  });
}
