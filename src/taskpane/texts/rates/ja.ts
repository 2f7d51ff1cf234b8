import type { FillItem, RoundingName } from "../../../core/index";

export interface RatesTexts {
  readonly title: string;
  readonly noTableTitle: string;
  readonly noTableText: string;
  readonly list: string;
  readonly show: string;
  readonly actions: Readonly<Record<FillItem["action"], string>>;
  readonly noneShown: string;
  readonly tickAll: string;
  readonly tickNone: string;
  tickReplace(count: number): string;
  sheet(name: string, year: string): string;
  ownSheet(name: string, count: number): string;
  readonly ownSheetHint: string;
  readonly nowhere: string;
  readonly cells: string;
  tick(name: string, cell: string): string;
  replaces(present: string): string;
  readonly details: string;
  readonly formula: string;
  readonly method: string;
  readonly noFormula: string;
  methodMatters(others: string): string;
  other(method: string, shown: string, rating: string): string;
  readonly prorated: string;
  readonly keep: string;
  write(count: number): string;
  readonly roundingHead: string;
  rounding(mode: RoundingName, decimals: number): string;
  readonly roundingNone: string;
  readonly roundingMixed: string;
}

export const JA: RatesTexts = {
  title: "達成率を書き込む",
  noTableTitle: "達成率を書き込む表がありません",
  noTableText:
    "目標値と実績値のそろったKPI表が見つかりませんでした。表があるのに読み取られていないときは、シート上の場所を指定できます。",
  list: "書き込む達成率の一覧",
  show: "表示するもの",
  actions: { write: "空欄", replace: "入力済み", skip: "書き込めない", keep: "正しい数式" },
  noneShown: "選んだ種類の達成率はありません。",
  tickAll: "空欄をすべて選ぶ",
  tickNone: "選択をすべて外す",
  tickReplace: (count) => `手入力・別の数式の${String(count)}件も置き換える`,
  sheet: (name, year) => (year === "" ? name : `${name}　${year}`),
  ownSheet: (name, count) => `シート「${name}」に${String(count)}件`,
  ownSheetHint: "達成率の欄がない表の分は、このシートにまとめて書きます。元の表は変わりません。",
  nowhere: "達成率の欄がない表",
  cells: "直すセル：",
  tick: (name, cell) => `${name}（${cell}）を書き込む`,
  replaces: (present) => `いまの内容「${present}」を数式に置き換えます。`,
  details: "詳細",
  formula: "書き込む数式",
  method: "計算方法",
  noFormula: "数式は書き込みません。",
  methodMatters: (others) => `計算方法によって評価が変わります：${others}`,
  other: (method, shown, rating) => `${method}なら ${shown}（${rating}）`,
  prorated: "目標と実績の年数が違うため、目標を年数で按分しています。",
  keep: "正しい数式が入っています。",
  write: (count) => `${String(count)}件を書き込む`,
  roundingHead: "端数",
  rounding: (mode, decimals) => {
    const words = { "half-up": "四捨五入", down: "切り捨て", none: "処理なし" } as const;
    return mode === "none"
      ? words.none
      : `${words[mode]}（${decimals === 0 ? "整数" : `小数第${String(decimals)}位まで`}）`;
  },
  roundingNone: "処理なし（表示のみ）",
  roundingMixed: "指標ごと",
};
