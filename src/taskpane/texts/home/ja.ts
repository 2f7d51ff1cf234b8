export interface HomeTexts {
  readonly yearLabel: string;
  readonly yearAutomatic: string;
  readonly reading: string;
  readonly plan: string;
  readonly planOnSheet: string;
  readonly planChosen: string;
  readonly noPlan: string;
  planFaults(count: number): string;
  readonly damaged: string;
  tables(count: number): string;
  indicators(count: number): string;
  doubts(count: number): string;
  readonly check: string;
  readonly checkAgain: string;
  readonly seeFindings: string;
  readonly nothingFound: string;
  lastTime(time: string): string;
  number(count: number): string;
  change(before: number, after: number): string;
  readonly stale: string;
  readonly jobs: string;
  readonly rates: string;
  readonly flags: string;
  readonly flagsHint: string;
  readonly sheets: string;
  readonly publication: string;
  readonly planEntry: string;
  readonly mapping: string;
  readonly indicatorsEntry: string;
  readonly compare: string;
  count(count: number): string;
  doubtful(count: number): string;
  readonly keys: string;
  readonly welcomeTitle: string;
  readonly welcomeSteps: readonly string[];
  readonly noPlanTitle: string;
  readonly noPlanWorks: string;
  readonly noPlanWays: readonly string[];
  readonly choosePlan: string;
  readonly noTableTitle: string;
  readonly noTableText: string;
  readonly example: Readonly<{
    caption: string;
    heads: readonly string[];
    rows: readonly (readonly string[])[];
    note: string;
  }>;
  readonly point: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly readAgain: string;
}

export const JA: HomeTexts = {
  yearLabel: "評価する年度",
  yearAutomatic: "自動で選ぶ",
  reading: "ブックを読み取っています",
  plan: "計画",
  planOnSheet: "シート「計画定義」から",
  planChosen: "このペインで選んだ計画（ブックには未保存）",
  noPlan: "計画は未設定です",
  planFaults: (count) => `シート「計画定義」に直すところが${String(count)}か所あります`,
  damaged: "承認または読み取り方の保存内容を読めません。内容はそのまま残しています。",
  tables: (count) => `KPI表 ${count.toLocaleString("ja-JP")}`,
  indicators: (count) => `指標 ${count.toLocaleString("ja-JP")}`,
  doubts: (count) => `読み取りの確認が必要な箇所 ${count.toLocaleString("ja-JP")}`,
  check: "検証する",
  checkAgain: "もう一度検証する",
  seeFindings: "指摘を見る",
  nothingFound: "指摘はありません",
  lastTime: (time) => `前回 ${time}`,
  number: (count) => count.toLocaleString("ja-JP"),
  change: (before, after) => `${before.toLocaleString("ja-JP")} → ${after.toLocaleString("ja-JP")}`,
  stale: "ブックが変更されました。結果をまもなく更新します。",
  jobs: "できること",
  rates: "達成率を書き込む",
  flags: "印を付ける",
  flagsHint: "指摘のあるセルに条件付き書式の印を付けます。元の書式は変わりません。",
  sheets: "集計シートを作る",
  publication: "公表用データ",
  planEntry: "計画",
  mapping: "読み取りの確認",
  indicatorsEntry: "指標一覧",
  compare: "昨年度と比べる",
  doubtful: (count) => `要確認 ${count.toLocaleString("ja-JP")}`,
  count: (count) => `${count.toLocaleString("ja-JP")}件`,
  keys: "キーボード操作",
  welcomeTitle: "はじめに",
  welcomeSteps: [
    "「検証する」で、入力漏れや食い違いを調べます。",
    "指摘を押すとセルに移動します。直し方もここで分かります。",
    "達成率の数式を書き込みます。あとから元に戻せます。",
  ],
  noPlanTitle: "計画がなくても使えます",
  noPlanWorks: "入力の検証と達成率の計算はこのまま使えます。計画を決めると、目標値や担当課との食い違いも調べられます。",
  noPlanWays: ["用意された計画から選ぶ", "計画のファイルを読み込む", "このブックから案を作る"],
  choosePlan: "計画を決める",
  noTableTitle: "KPI表が見つかりません",
  noTableText: "次のような表を探しています。見出しの言葉や並び順が違っていても構いません。",
  example: {
    caption: "KPI表の例",
    heads: ["指標", "単位", "基準値", "目標値", "実績値"],
    rows: [
      ["来館者数", "人", "2,325", "7,000", "5,480"],
      ["満足度", "%", "61.5", "70.0", "68.2"],
    ],
    note: "見出しの行に「目標」と「実績」があり、その下に指標が1行ずつ並ぶ表です。",
  },
  point: "シートで指す",
  emptyTitle: "このブックは空です",
  emptyText: "KPI表のあるブックを開いてください。開くと自動で読み取ります。",
  failedTitle: "ブックを読み取れませんでした",
  failedText: "ブックには何も書き込んでいません。セルを編集中のときは Enter で確定してから、もう一度お試しください。",
  readAgain: "もう一度読み取る",
};
