import { METHODS } from "../../plan/terms/methods";
import { yearText } from "../../plan/lookup/era";
import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import { LOOKS } from "../../workbook/sheet-looks";
import type { Chart, Range, SheetLayout } from "../../workbook/workbook";
import { columnWidths, PAGE } from "../own-sheets/layout";
import { linesOf, rowHeights } from "../own-sheets/row-heights";
import type { OwnDraft } from "../own-sheets/own-draft";
import { NONE, type Records } from "../status-list/records";
import type { ListPlaces } from "../status-list/write-list";
import { chartRows, summaryCharts } from "./charts";
import { placeCounts, writeCountHead, writeCountRow, type Counted, type CountGroup } from "./count-table";
import { bandSetsOf, countColumns } from "./labels";
import { sentenceOf } from "./sentence";

const WIDTHS = { label: 36, count: 8.5, share: 9, bar: 18, short: 12 };
const LINE_HEIGHT = 20;

/** 総括表: counts over the list, by goal, department and year, with what they say in words. */
export function writeSummary(records: Records, list: ListPlaces, name: string, charts: boolean): OwnDraft {
  return new SummaryWriter(records, list, name, charts).write();
}

class SummaryWriter {
  readonly #cells = new DraftSheet(new Palette());
  readonly #places;
  readonly #merges: Range[] = [];
  readonly #wide: { readonly row: number; readonly lines: number }[] = [];
  #row = 0;

  constructor(
    readonly records: Records,
    readonly list: ListPlaces,
    readonly name: string,
    readonly charts: boolean,
  ) {
    this.#places = placeCounts(countColumns(records));
  }

  write(): OwnDraft {
    this.#title();
    // The sentences stand above the counts they speak of.
    const sentences = this.#row + 1;
    const goalCount = this.records.goals.length;
    const chartTop = sentences + goalCount + 2;
    this.#row = this.charts ? chartTop + chartRows() + 1 : chartTop;
    const goals = this.#table("基本目標別の評価", "基本目標", this.#goalGroups());
    // Where no sheet names a department, a table of one row would only say the same again.
    if (this.#departmentGroups().length > 2 || this.records.departments[0] !== NONE)
      this.#table("担当課別の評価", "担当課", this.#departmentGroups());
    if (this.list.ratingOf.size > 0) this.#table("年度別の評価", "年度", this.#yearGroups());
    this.#legend();
    this.#sentences(sentences, goals.counted);
    const drawn = this.charts
      ? summaryCharts(this.name, goals.head, goals.counted.slice(0, goalCount), this.#places, chartTop)
      : [];
    return this.#finish(drawn);
  }

  #title(): void {
    const years = [...new Set(this.records.records.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    const when = years.length === 0 ? "" : `　${years.map(yearText).join("・")}`;
    this.#cells.put(0, 0, `総括表${when}`, LOOKS.title);
    this.#cells.put(
      1,
      0,
      `「${this.list.name}」の評価を数式で数えています。各行の計は、その行のすべての指標の数です。`,
      LOOKS.hint,
    );
    this.#row = 3;
  }

  #goalGroups(): readonly CountGroup[] {
    const { goals, records } = this.records;
    const ratings = this.list.rating;
    return [
      ...goals.map((label, at): CountGroup => ({
        label,
        among: { column: this.list.goal, number: at + 1 },
        ratings,
        words: records.filter(({ goal }) => goal === label).map(({ rating }) => rating.word),
      })),
      this.#all("全体"),
    ];
  }

  #departmentGroups(): readonly CountGroup[] {
    const { departments, records } = this.records;
    const words = new Map<string, string[]>(departments.map((label) => [label, []]));
    for (const { department, rating } of records) words.get(department)?.push(rating.word);
    return [
      ...departments.map((label, at): CountGroup => ({
        label,
        among: { column: this.list.department, number: at + 1 },
        ratings: this.list.rating,
        words: words.get(label) ?? [],
      })),
      this.#all("全体"),
    ];
  }

  #yearGroups(): readonly CountGroup[] {
    const { years, records } = this.records;
    return years.flatMap((year, at): readonly CountGroup[] => {
      const ratings = this.list.ratingOf.get(year);
      if (ratings === undefined) return [];
      return [{ label: yearText(year), ratings, words: records.map((record) => record.ratings[at]?.word ?? "") }];
    });
  }

  #all(label: string): CountGroup {
    return { label, ratings: this.list.rating, words: this.records.records.map(({ rating }) => rating.word) };
  }

  #table(
    heading: string,
    first: string,
    groups: readonly CountGroup[],
  ): { readonly head: number; readonly counted: readonly Counted[] } {
    this.#cells.put(this.#row, 0, heading, LOOKS.heading);
    const head = this.#row + 1;
    writeCountHead(this.#cells, head, first, this.#places);
    const counted = groups.map((group, at) =>
      writeCountRow(this.#cells, head + 1 + at, group, this.list, this.#places),
    );
    this.#row = head + groups.length + 2;
    return { head, counted };
  }

  /** One a goal, and one for all of them on top. */
  #sentences(top: number, counted: readonly Counted[]): void {
    this.#cells.put(top - 1, 0, "結果", LOOKS.heading);
    const all = counted.at(-1);
    const ordered = all ? [all, ...counted.slice(0, -1)] : counted;
    ordered.forEach((each, at) => {
      const { text, formula } = sentenceOf(each, this.#places);
      this.#cells.put(top + at, 0, text, LOOKS.sentence, formula);
      this.#spread(top + at, 0, text);
    });
  }

  #legend(): void {
    this.#cells.put(this.#row, 0, "評価の区分と計算方法", LOOKS.heading);
    this.#row += 1;
    const say = (head: string, text: string) => {
      this.#cells.put(this.#row, 0, head, LOOKS.text);
      this.#cells.put(this.#row, 1, text, LOOKS.plain);
      this.#spread(this.#row, 1, text);
      this.#row += 1;
    };
    for (const set of bandSetsOf(this.records)) {
      say(`区分「${set.name}」`, set.bands.map(({ label, meaning }) => `${label}：${meaning}`).join("　"));
    }
    const methods = new Set(this.records.records.flatMap(({ rated }) => rated.item?.method ?? []));
    for (const method of methods) say(`計算方法「${METHODS[method].ja}」`, METHODS[method].meaning);
    say("達成割合", "評価できた指標のうち、目標に達した区分の指標の割合");
    say(
      "評価のない指標",
      "未集計・対象外・終了・目標なし・要確認は、一覧の言葉のまま数えます。算定不可は、目標が0、基準値と目標値が同じ、正負が混ざるもの。その他は、一覧に手で入力された評価などです。",
    );
  }

  /** A text over all columns from the left one. */
  #spread(row: number, left: number, text: string): void {
    const { counts, bar } = this.#places;
    const widths = [WIDTHS.label, ...Array<number>(counts.length + 2).fill(WIDTHS.count), WIDTHS.share, WIDTHS.bar];
    const room = widths.slice(left).reduce((sum, width) => sum + width, 0);
    this.#wide.push({ row, lines: linesOf(text, room) });
    this.#merges.push({ top: row, bottom: row, left, right: bar });
  }

  #finish(charts: readonly Chart[]): OwnDraft {
    const { bar, short, counts } = this.#places;
    const widths = [
      WIDTHS.label,
      ...counts.map(() => WIDTHS.count),
      WIDTHS.count,
      WIDTHS.count,
      WIDTHS.share,
      WIDTHS.bar,
      WIDTHS.short,
    ];
    return {
      name: this.name,
      cells: this.#cells,
      columns: short + 1,
      firstRow: 0,
      parts: {
        merges: this.#merges,
        hiddenColumns: [{ from: short, to: short }],
        ...(charts.length > 0 && { charts }),
        layout: {
          columnWidths: columnWidths(widths),
          rowHeights: this.#heights(widths),
          showGridLines: false,
          tabColor: "1B5E8C",
          print: { ...PAGE, area: { top: 0, left: 0, bottom: this.#row, right: bar } },
        },
      },
    };
  }

  /** A merged cell has the room of all its columns. */
  #heights(widths: readonly number[]): NonNullable<SheetLayout["rowHeights"]> {
    const merged = new Map(this.#wide.map(({ row, lines }) => [row, lines * LINE_HEIGHT]));
    const plain = rowHeights(this.#cells, widths, 0).filter(({ rows }) => !merged.has(rows.from));
    const wide = [...merged].map(([row, height]) => ({ rows: { from: row, to: row }, height }));
    return [...plain, ...wide].sort((a, b) => a.rows.from - b.rows.from);
  }
}
