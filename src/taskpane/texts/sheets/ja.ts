import type { SheetKind } from "../../jobs/sheet-kinds";

export interface SheetsTexts {
  readonly title: string;
  readonly lead: string;
  readonly noneTitle: string;
  readonly kinds: Readonly<Record<SheetKind, { readonly name: string; readonly what: string }>>;
  readonly planning: string;
  planned(name: string, rows: number, action: "make" | "replace"): string;
  readonly unchanged: string;
  more(count: number): string;
  show(name: string): string;
  make(count: number): string;
  readonly keeps: string;
}

export const JA: SheetsTexts = {
  title: "集計シートを作る",
  lead: "作るシートを選んでください。元の表は変わりません。",
  noneTitle: "集計するものがありません",
  kinds: {
    findings: { name: "検証結果", what: "指摘の一覧です。対応状況と理由を書き込めます。" },
    list: { name: "達成状況一覧", what: "すべての指標の値・達成率・評価を、元の表を参照する数式で並べます。" },
    summary: { name: "総括表", what: "評価の数を基本目標別・担当課別に数え、グラフを添えます。" },
    paired: { name: "資料１（2段）", what: "すべての表を、目標値と実績値の2段で年度ごとに並べ直します。" },
    single: { name: "進捗状況（1行）", what: "すべての表を、1指標1行に並べ直します。" },
    departments: { name: "担当課別", what: "課ごとに1枚、未記入の実績と直してほしい箇所をまとめます。" },
  },
  planning: "作る内容を調べています",
  planned: (name, rows, action) =>
    `「${name}」${action === "make" ? "を新しく作ります" : "を作り直します"}（${String(rows)}行）`,
  unchanged: "今のシートは最新です。変更はありません。",
  more: (count) => `ほか${String(count)}枚`,
  show: (name) => `「${name}」を表示`,
  make: (count) => `${String(count)}枚のシートを作る`,
  keeps: "作り直しても、シートに書き加えた対応状況や右側の列は残ります。",
};
