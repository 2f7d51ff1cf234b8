import type { Page } from "./page";
import type { Random } from "./random";
import { ASSESSMENTS, DEPARTMENTS, PROJECTS } from "./vocabulary";

/** Tables and texts that a careful person would not take for a KPI table. */
export type Decoy = (page: Page, random: Random) => void;

type Cell = string | number;

function writeGrid(page: Page, rows: readonly (readonly Cell[])[]): void {
  for (const cells of rows) {
    cells.forEach((value, index) => {
      const number = typeof value === "number" && value >= 1000 && (value < 1900 || value > 2100);
      page.put(page.row, page.left + index, {
        value: value === "" ? null : value,
        ...(number && { numberFormat: "#,##0" }),
      });
    });
    page.row += 1;
  }
}

const staff: Decoy = (page, random) =>
  writeGrid(page, [
    random.pick([
      ["課名", "担当者", "内線"],
      ["部署", "職氏名", "電話番号"],
    ]),
    ...random
      .sample(DEPARTMENTS, 3)
      .map((name) => [name, random.pick(["佐藤", "高橋", "井上", "松本"]), random.integer(2100, 4999)]),
  ]);

const budget: Decoy = (page, random) =>
  writeGrid(page, [
    random.pick([
      ["事業名", "予算額（千円）", "決算額（千円）"],
      ["事業名", "R5予算額", "R6予算額", "財源"],
    ]),
    ...random.sample(PROJECTS, 3).map((name) => [name, random.integer(300, 99000), random.integer(300, 99000)]),
  ]);

const execution: Decoy = (page, random) =>
  writeGrid(page, [
    ["会計", "予算現額", "支出済額", "執行率（％）"],
    ...["一般会計", "国民健康保険", "介護保険"].map((name) => [
      name,
      random.integer(3000, 99000),
      random.integer(3000, 99000),
      97.2,
    ]),
  ]);

const change: Decoy = (page, random) =>
  writeGrid(page, [
    ["区分", "前年度", "今年度", "増減"],
    ...["歳入", "歳出", "差引"].map((name) => [
      name,
      random.integer(3000, 9000),
      random.integer(3000, 9000),
      random.integer(-90, 90),
    ]),
  ]);

const population: Decoy = (page, random) =>
  writeGrid(page, [
    ["地区", "世帯数", "人口", "男", "女"],
    ...["中央", "東部", "西部", "北部"].map((area) => [
      area,
      random.integer(800, 9000),
      random.integer(2000, 22000),
      random.integer(900, 9000),
      random.integer(900, 9000),
    ]),
  ]);

const trend: Decoy = (page, random) => {
  const start = random.integer(2016, 2020);
  writeGrid(page, [
    ["", ...[0, 1, 2, 3].map((offset) => `${String(start + offset)}年`)],
    ...["総人口", "年少人口", "生産年齢人口", "老年人口"].map((name) => [
      name,
      ...[0, 1, 2, 3].map(() => random.integer(2000, 60000)),
    ]),
  ]);
};

const schedule: Decoy = (page, random) =>
  writeGrid(page, [
    ["作業", "4月", "5月", "6月", "7月", "8月"],
    ["各課へ照会", random.pick(["○", "→"]), "", "", "", ""],
    ["取りまとめ", "", "○", "○", "", ""],
    ["有識者会議", "", "", "", "第１回", "第２回"],
  ]);

const guide: Decoy = (page, random) =>
  writeGrid(page, [
    ["記入上の注意"],
    ["１　実績値は、各年度末（3月31日）現在の数値を記入してください。"],
    [`２　提出期限　令和${String(random.integer(4, 7))}年5月31日まで`],
    ["３　達成率は、実績値÷目標値で自動計算されます。"],
    ["４　KPIの追加は企画政策課と協議してください。"],
  ]);

const minutes: Decoy = (page, random) =>
  writeGrid(page, [["会議メモ"], ...random.sample(ASSESSMENTS, 3).map((text) => [text]), ["次回は10月15日 14:00から"]]);

const changes: Decoy = (page) =>
  writeGrid(page, [
    ["版", "日付", "変更内容"],
    ["1.0", "R5.4.1", "初版"],
    ["1.1", "R6.4.1", "様式を変更"],
  ]);

const survey: Decoy = (page, random) =>
  writeGrid(page, [
    ["設問", "満足", "やや満足", "やや不満", "不満"],
    ...["窓口の対応", "道路の状況", "ごみの収集"].map((name) => [
      name,
      random.integer(10, 60),
      random.integer(10, 60),
      random.integer(5, 30),
      random.integer(1, 20),
    ]),
  ]);

export const DECOYS: readonly Decoy[] = [
  staff,
  budget,
  population,
  trend,
  schedule,
  guide,
  minutes,
  changes,
  survey,
  execution,
  change,
];

/** Short enough to stand beside a table. */
export const BESIDES: readonly Decoy[] = [staff, budget, population, changes, execution];
