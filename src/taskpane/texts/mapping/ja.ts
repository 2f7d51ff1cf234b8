import type { ColumnDoubt, ColumnRole, Confidence } from "../../../core/index";

export interface MappingTexts {
  readonly title: string;
  readonly lead: string;
  readonly noTable: string;
  readonly noTableHow: string;
  readonly tablesHead: string;
  tableFacts(range: string, indicators: number): string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly look: string;
  lookAt(sheet: string, range: string): string;
  readonly skippedHead: string;
  readonly newHead: string;
  readonly newHow: readonly string[];
  readonly turned: string;
  readonly readSelection: string;
  selected(sheet: string, range: string): string;
  readonly noSelection: string;
  readonly notATable: string;
  readonly toList: string;
  readonly header: string;
  readonly body: string;
  rows(from: number, to: number): string;
  columnsSpan(from: string, to: string): string;
  readonly useSelection: string;
  useSelectionFor(what: string): string;
  readonly otherSheet: string;
  readonly columnsHead: string;
  readonly columnsHow: string;
  column(name: string): string;
  row(name: string): string;
  showColumn(name: string): string;
  readonly noHead: string;
  role(column: string): string;
  year(column: string): string;
  readonly noRole: string;
  readonly noYear: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly doubts: Readonly<Record<ColumnDoubt, string>>;
  readonly pointHead: string;
  readonly pointRole: string;
  readonly point: string;
  readonly previewHead: string;
  preview(count: number): string;
  readonly previewNone: string;
  more(count: number): string;
  readonly store: string;
  readonly unchanged: string;
  readonly forget: string;
  readonly stays: string;
}

export const JA: MappingTexts = {
  title: "読み取りの確認",
  lead: "どのセルを指標名・目標値・実績値として読み取ったかを確かめ、違うときは直せます。直した読み取り方はブックに保存し、次からも使います。",
  noTable: "KPI表が見つかりませんでした",
  noTableHow: "表があるときは、下の手順で場所を指定してください。",
  tablesHead: "読み取った表",
  tableFacts: (range, indicators) => `${range}　指標 ${indicators.toLocaleString("ja-JP")}`,
  confidence: { given: "指定済み", high: "確度 高", medium: "確度 中", low: "確度 低" },
  look: "見る",
  lookAt: (sheet, range) => `${sheet} ${range} の読み取りを見る`,
  skippedHead: "表として読み取っていないシート",
  newHead: "シートで指す",
  newHow: [
    "Excelで、表の見出しから最後の行までを選びます。",
    "「選択中のセルを表として読む」を押します。",
    "列の意味を確かめて保存します。",
  ],
  turned: "年度が下方向に並ぶ表",
  readSelection: "選択中のセルを表として読む",
  selected: (sheet, range) => `選択中：「${sheet}」${range}`,
  noSelection: "選択中：なし",
  notATable: "選んだ範囲を表として読めませんでした。見出しの行と、その下の行を含めて選んでください。",
  toList: "一覧へ",
  header: "見出し",
  body: "データ",
  rows: (from, to) => (from === to ? `${String(from)}行目` : `${String(from)}～${String(to)}行目`),
  columnsSpan: (from, to) => (from === to ? `${from}列` : `${from}～${to}列`),
  useSelection: "選択中のセルを使う",
  useSelectionFor: (what) => `${what}に選択中のセルを使う`,
  otherSheet: "別のシートが選ばれています。この表のシートで選んでください。",
  columnsHead: "列の意味",
  columnsHow: "Excelでセルを選ぶと、その列がここで示されます。",
  column: (name) => `${name}列`,
  row: (name) => `${name}行`,
  showColumn: (name) => `${name}をシートで表示`,
  noHead: "（見出しなし）",
  role: (column) => `${column}の意味`,
  year: (column) => `${column}の年度`,
  noRole: "使わない",
  noYear: "年度なし",
  roles: {
    name: "指標名",
    unit: "単位",
    baseline: "基準値",
    target: "目標値",
    actual: "実績値",
    rate: "達成率",
    value: "値（目標・実績は行で区別）",
    label: "目標・実績の区分",
    year: "年度",
    number: "番号",
    goal: "基本目標",
    measure: "施策",
    project: "事業・取組",
    department: "担当課",
    assessment: "課題・分析",
    source: "出典",
    method: "計算方法",
    direction: "向き",
    rating: "評価",
    remark: "備考",
  },
  doubts: {
    "no-year": "どの年度の値か、見出しからは分かりません。",
    "undated-target": "見出しに年度がありません。計画の最終年度の目標として扱います。",
    unreadable: "数値として読めないセルが多くあります。",
    nameless: "名称のない行が多くあります。",
    "unused-numbers": "数値がありますが、使っていません。",
  },
  pointHead: "セルを指して列を決める",
  pointRole: "意味",
  point: "選択中のセルの列をこの意味にする",
  previewHead: "この読み取り方での結果",
  preview: (count) => `指標 ${count.toLocaleString("ja-JP")}`,
  previewNone: "この指定では表として読めません。指標名の列と、目標値か実績値の列が必要です。",
  more: (count) => `ほか${count.toLocaleString("ja-JP")}指標`,
  store: "この読み取り方を保存",
  unchanged: "まだ何も変えていません。",
  forget: "保存した読み取り方を消す",
  stays: "セルの値や書式は変わりません。",
};
