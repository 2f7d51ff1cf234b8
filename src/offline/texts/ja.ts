/** What the page says around the pane. Every language has exactly these, by the compiler. */
export interface PageTexts {
  readonly title: string;
  readonly openFiles: string;
  readonly openFolder: string;
  readonly save: string;
  readonly saveHint: string;
  readonly report: string;
  readonly reportHint: string;
  readonly requests: string;
  readonly requestsHint: string;
  readonly requestsSuffix: string;
  readonly noRequests: string;
  readonly together: string;
  readonly togetherHint: string;
  readonly togetherName: (files: number) => string;
  readonly togetherReadOnly: string;
  readonly closeFile: (name: string) => string;
  readonly unsavedMark: string;
  readonly closeUnsaved: (name: string) => string;
  readonly welcome: string;
  readonly welcomeDrop: string;
  readonly welcomeOr: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly tryExample: string;
  readonly exampleName: string;
  readonly privacy: string;
  readonly privacyLong: string;
  readonly dropNow: string;
  readonly reading: (name: string) => string;
  readonly files: string;
  readonly sheets: string;
  readonly sheetLabel: (sheet: string) => string;
  readonly chartNote: string;
  readonly hiddenSheet: string;
  readonly showHidden: string;
  readonly currentCell: string;
  readonly formula: string;
  readonly noValue: string;
  readonly divider: string;
  readonly pane: string;
  readonly unread: string;
  readonly dismiss: string;
  readonly noneInFolder: string;
  readonly savedAs: (name: string) => string;
  readonly failed: (detail: string) => string;
  readonly checkedSuffix: string;
  readonly reportSuffix: string;
}

export const JA: PageTexts = {
  title: "Tassei（達成）",
  openFiles: "ファイルを開く",
  openFolder: "フォルダーを開く",
  save: "名前を付けて保存",
  saveHint: "元のファイルは変わりません。新しいファイルとして保存します（Ctrl+S）。",
  report: "報告書",
  reportHint: "達成状況と指摘の報告書（HTML）を保存します。",
  requests: "担当課への依頼",
  requestsHint: "担当課ごとに、入力と修正の依頼のブックを作って保存します。",
  requestsSuffix: "_担当課への依頼",
  noRequests: "依頼することはありません。",
  together: "まとめて見る",
  togetherHint: "開いているすべてのファイルを一つのブックとして検証します。",
  togetherName: (files) => `${String(files)}ファイルまとめて`,
  togetherReadOnly:
    "まとめて見ているあいだは書き込めません。上の一覧でファイルを選び、そのファイルの中で直してください。",
  closeFile: (name) => `「${name}」を閉じる`,
  unsavedMark: "未保存の変更があります",
  closeUnsaved: (name) => `「${name}」には保存していない変更があります。保存せずに閉じますか。`,
  welcome: "KPI表の検証を、このPCの中だけで",
  welcomeDrop: "ここに Excel ファイル（.xlsx）を入れてください",
  welcomeOr: "複数のファイルでも、フォルダーごとでもかまいません。",
  steps: [
    { title: "開く", text: "進捗報告などの .xlsx を入れると、KPI表を探して読み取ります。" },
    { title: "検証する", text: "右の「検証する」を押すと、文字の数値、単位や年度のずれ、達成率の違いなどを示します。" },
    {
      title: "保存する",
      text: "直したもの、達成率、集計シートは、新しいファイルとして保存します。元のファイルは変わりません。",
    },
  ],
  tryExample: "例で試す",
  exampleName: "例_進捗報告.xlsx",
  privacy: "外部への送信はありません",
  privacyLong: "この画面は通信しません。ファイルの内容はこのPCの外に出ず、保存しないかぎりどこにも残りません。",
  dropNow: "ここで離すと開きます",
  reading: (name) => `「${name}」を読んでいます…`,
  files: "開いているファイル",
  sheets: "シート",
  sheetLabel: (sheet) => `シート「${sheet}」（閲覧のみ）`,
  chartNote: "グラフは、保存したファイルを Excel で開くと表示されます。",
  hiddenSheet: "非表示のシート",
  showHidden: "非表示の行・列・シートも表示",
  currentCell: "選択しているセル",
  formula: "セルの内容",
  noValue: "（空のセル）",
  divider: "シートと操作欄の境目。左右の矢印キーで動かせます。",
  pane: "操作欄",
  unread: "開けなかったファイル",
  dismiss: "閉じる",
  noneInFolder: "フォルダーの中に Excelブック（.xlsx、.xlsm）がありません。",
  savedAs: (name) => `「${name}」を保存しました。ブラウザーのダウンロード先を見てください。`,
  failed: (detail) => `続けられませんでした。開いているファイルはそのままです。（詳細：${detail}）`,
  checkedSuffix: "_検証済",
  reportSuffix: "_報告書",
};
