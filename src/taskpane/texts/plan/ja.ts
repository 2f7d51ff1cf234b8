import type { AccumulationName, DirectionName, IndicatorField, PlanField, Sureness } from "../../../core/index";

export interface PlanTexts {
  readonly title: string;
  readonly noneTitle: string;
  readonly noneText: string;
  readonly presetsHead: string;
  readonly presetsText: string;
  readonly use: string;
  readonly fileHead: string;
  readonly fileText: string;
  readonly fileDrop: string;
  readonly fileChoose: string;
  fileFaults(name: string, count: number): string;
  more(count: number): string;
  readonly inferHead: string;
  readonly inferText: string;
  readonly infer: string;
  readonly inferNone: string;
  readonly faultsTitle: string;
  faultsText(count: number): string;
  readonly inUse: string;
  readonly from: Readonly<Record<"sheet" | "given", string>>;
  period(from: string, to: string): string;
  indicators(count: number): string;
  waiting(count: number): string;
  readonly lookThrough: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly keepReplaces: string;
  readonly showSheet: string;
  readonly exportFile: string;
  readonly copyHint: string;
  readonly drop: string;
  readonly otherPlan: string;
  readonly reviewTitle: string;
  readonly reviewLead: string;
  readonly reviewList: string;
  readonly planTitle: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly filter: string;
  readonly filterAll: string;
  readonly fields: Readonly<Record<IndicatorField, string>>;
  readonly planFields: Readonly<Record<PlanField, string>>;
  field(name: string, count: number): string;
  readonly others: string;
  readonly arrows: Readonly<Record<DirectionName, string>>;
  readonly accumulations: Readonly<Record<AccumulationName, string>>;
  readonly notSaid: string;
  label(field: string, indicator: string, isOpen: boolean): string;
  readonly open: string;
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly confirm: string;
  confirmOne(indicator: string): string;
  readonly confirmed: string;
  readonly tolerance: string;
  readonly allHead: string;
  confirmAll(field: string, count: number): string;
  readonly allDone: string;
  stays(count: number): string;
  readonly useOnly: string;
  readonly discard: string;
  readonly inSheet: string;
}

export const JA: PlanTexts = {
  title: "計画",
  noneTitle: "計画は未設定です",
  noneText:
    "計画がなくても、入力の検証と達成率の計算はできます。計画を決めると、目標値・担当課・計算方法との食い違いも調べられます。決め方は3つあります。",
  presetsHead: "用意された計画から選ぶ",
  presetsText: "公表されている計画です。",
  use: "この計画を使う",
  fileHead: "計画のファイルを読み込む",
  fileText: "ほかのブックや、コマンドで書き出した計画（JSON）を使います。",
  fileDrop: "計画のファイル（.json）をここにドロップ",
  fileChoose: "ファイルを選ぶ",
  fileFaults: (name, count) => `「${name}」に直すところが${String(count)}か所あります。まだ使っていません。`,
  more: (count) => `ほか${String(count)}か所`,
  inferHead: "このブックから案を作る",
  inferText: "表の見出しと値から、指標・目標・向き・計算方法の案を作ります。一つずつ確かめてから使います。",
  infer: "案を作る",
  inferNone: "KPI表が見つからないため、案を作れません。",
  faultsTitle: "シート「計画定義」を読み取れません",
  faultsText: (count) => `直すところが${String(count)}か所あります。直すと自動で読み直します。`,
  inUse: "使っている計画",
  from: { sheet: "シート「計画定義」から", given: "このペインで選んだ計画です。ブックにはまだ保存していません。" },
  period: (from, to) => `${from}～${to}`,
  indicators: (count) => `指標 ${count.toLocaleString("ja-JP")}`,
  waiting: (count) => `推定のままの項目が${count.toLocaleString("ja-JP")}あります。`,
  lookThrough: "推定を確かめる",
  keep: "シート「計画定義」に保存",
  keepHint: "ブックにシートを1枚加えます。次からはこのシートが計画になり、Excelで直せます。",
  keepReplaces: "ブックにあるシート「計画定義」を、この計画で置き換えます。",
  showSheet: "シートを表示",
  exportFile: "ファイル（JSON）に書き出す",
  copyHint: "この環境ではファイルを直接保存できません。すべて選択してコピーし、拡張子 .json で保存してください。",
  drop: "この計画の使用をやめる",
  otherPlan: "別の計画にする",
  reviewTitle: "計画の案を確かめる",
  reviewLead: "表から読み取った案です。向き・累計区分・計算方法は、正しく見えても必ず確かめてください。",
  reviewList: "指標ごとの推定",
  planTitle: "計画の名称",
  periodFrom: "計画期間の始まり",
  periodTo: "計画期間の終わり",
  filter: "表示する指標",
  filterAll: "すべて",
  fields: {
    name: "名称",
    kind: "種別",
    under: "位置づけ",
    unit: "単位",
    direction: "向き",
    accumulation: "累計区分",
    since: "累計の起点",
    baseline: "基準値",
    targets: "年度別の目標",
    final: "最終目標",
    lag: "実績の遅れ",
    decimals: "小数の桁数",
    departments: "担当課",
    source: "出典",
    method: "計算方法",
  },
  planFields: {
    title: "名称",
    municipality: "地方公共団体",
    period: "計画期間",
    years: "年度",
    evaluationYear: "評価する年度",
    goals: "基本目標",
    measures: "施策",
  },
  field: (name, count) => `${name} ${count.toLocaleString("ja-JP")}`,
  others: "その他",
  arrows: { higher: "↑", lower: "↓", maintain: "↔" },
  accumulations: { point: "時点", yearly: "単年度", cumulative: "累計", period: "期間合計" },
  notSaid: "未設定",
  label: (field, indicator, isOpen) => `${field}（${indicator}）${isOpen ? "：未確認" : ""}`,
  open: "未確認",
  sure: { high: "確度 高", medium: "確度 中", low: "確度 低" },
  confirm: "確認",
  confirmOne: (indicator) => `${indicator}の推定を確認済みにする`,
  confirmed: "確認済み",
  tolerance: "許容幅（±％）",
  allHead: "一覧を見終えたら",
  confirmAll: (field, count) => `${field}${String(count)}件を一括で確認`,
  allDone: "推定はすべて確認済みです。",
  stays: (count) => `未確認の${String(count)}項目は、シートに色を付けて残します。後から確かめられます。`,
  useOnly: "保存せずに使う",
  discard: "案を捨てる",
  inSheet: "目標値や担当課などは、保存した後にシート「計画定義」で直せます。",
};
