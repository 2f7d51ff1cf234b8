import type { PublishedFile } from "../../jobs/publish";

export interface PublicationTexts {
  readonly title: string;
  readonly lead: string;
  readonly noneTitle: string;
  readonly preparing: string;
  readonly factsHead: string;
  readonly factTitle: string;
  readonly factTitleHint: string;
  readonly municipality: string;
  readonly code: string;
  readonly codeWrong: string;
  readonly date: string;
  records(indicators: number, rows: number): string;
  readonly filesHead: string;
  readonly files: Readonly<Record<PublishedFile, { readonly name: string; readonly what: string }>>;
  save(name: string): string;
  readonly sheetsHow: string;
  placeSheets(count: number): string;
  copyText(name: string): string;
  readonly copyHint: string;
  readonly diagnosisHead: string;
  readonly diagnosisLead: string;
  readonly copyColumn: string;
  readonly originalColumn: string;
  readonly met: string;
  readonly notMet: string;
  readonly notApplicable: string;
  readonly open: string;
  readonly otherWays: string;
}

export const JA: PublicationTexts = {
  title: "公表用データ",
  lead: "指標・年度・区分ごとに1行の、機械判読しやすい写しを作ります。元の表は変わりません。",
  noneTitle: "公表する指標がありません",
  preparing: "写しを作っています",
  factsHead: "データに付ける情報",
  factTitle: "資料の名称",
  factTitleHint: "ファイル名にもなります",
  municipality: "地方公共団体名",
  code: "全国地方公共団体コード",
  codeWrong: "6桁の数字で入力してください。",
  date: "公表日",
  records: (indicators, rows) =>
    `${indicators.toLocaleString("ja-JP")}指標、${rows.toLocaleString("ja-JP")}行のデータになります。`,
  filesHead: "保存する",
  files: {
    xlsx: { name: "Excelブック（.xlsx）", what: "データ、列の定義、コード表、更新履歴の4枚です。" },
    csv: { name: "CSV（.csv）", what: "データだけの表です。文字コードはUTF-8（BOM付き）です。" },
    json: { name: "定義（.json）", what: "列とコードの意味を、プログラムが読める形で書いたものです。" },
  },
  save: (name) => `「${name}」を保存`,
  sheetsHow:
    "この環境ではファイルを直接保存できません。シートを作り、シート見出しを右クリックして［移動またはコピー］から新しいブックへ移してください。",
  placeSheets: (count) => `${String(count)}枚のシートを作る`,
  copyText: (name) => `${name}の内容`,
  copyHint: "すべて選択してコピーし、メモ帳などに貼り付けて保存してください。",
  diagnosisHead: "機械判読性の診断（30項目）",
  diagnosisLead: "プログラムが読み取りやすい表かどうかを確かめる項目です。写しと、このブックそのものを比べています。",
  copyColumn: "写し",
  originalColumn: "このブック",
  met: "適合",
  notMet: "不適合",
  notApplicable: "対象外",
  open: "項目ごとに見る",
  otherWays: "コマンド（tassei publish）とオフライン版のページでも、同じ写しを作れます。",
};
