/** What the jobs say when they are done or fail. Every language has exactly these, by the compiler. */
export interface Texts {
  readonly notReadAgain: string;
  readonly stopped: string;
  readonly nothingToDo: string;
  unexpected(detail: string): string;
  didFix(count: number): string;
  didFixDone(count: number): string;
  /** What the button 元に戻す calls these; the sentences below say that they are done. */
  readonly labels: Readonly<Record<"flag" | "clear" | "accept" | "withdraw" | "plan" | "map" | "unmap", string>>;
  readonly didFlag: string;
  readonly didClearFlags: string;
  didRevert(label: string): string;
  readonly didAccept: string;
  readonly didWithdraw: string;
  didFill(count: number): string;
  didFillDone(count: number): string;
  readonly didPlacePlan: string;
  readonly didMap: string;
  readonly didUnmap: string;
  didMakeSheets(names: readonly string[]): string;
  didMakeSheetsDone(names: readonly string[]): string;
  didSave(name: string): string;
  readonly notJson: string;
}

export const JA: Texts = {
  notReadAgain: "書き込みは済みましたが、ブックを読み直せませんでした。もう一度検証してください。",
  stopped: "処理を中止しました。何も書き込んでいません。",
  nothingToDo: "変更するところはありませんでした。",
  unexpected: (detail) =>
    `処理を続けられませんでした。ブックを保存してから、もう一度お試しください。（詳細：${detail}）`,
  didFix: (count) => `修正 ${String(count)}か所`,
  didFixDone: (count) => `${String(count)}か所を直しました。`,
  labels: {
    flag: "印付け",
    clear: "印の消去",
    accept: "指摘の承認",
    withdraw: "承認の取消し",
    plan: "計画定義の保存",
    map: "読み取り方の保存",
    unmap: "読み取り方の削除",
  },
  didFlag: "印を付けました。",
  didClearFlags: "印をすべて消しました。",
  didRevert: (label) => `元に戻しました（${label}）。`,
  didAccept: "指摘を承認しました。",
  didWithdraw: "承認を取り消しました。",
  didFill: (count) => `達成率 ${String(count)}件`,
  didFillDone: (count) => `達成率を${String(count)}件書き込みました。`,
  didPlacePlan: "シート「計画定義」に計画を置きました。",
  didMap: "読み取り方を保存しました。",
  didUnmap: "保存した読み取り方を消しました。",
  didMakeSheets: (names) => sheets(names),
  didMakeSheetsDone: (names) => `${sheets(names)}を作りました。`,
  didSave: (name) => `「${name}」を保存しました。ブックには何も書き込んでいません。`,
  notJson: "計画のファイル（JSON）として読めませんでした。書き出した計画のファイルか確認してください。",
};

/** A town has thirty departments, and a button room for a few words. */
function sheets(names: readonly string[]): string {
  const named = names.slice(0, 3).map((name) => `「${name}」`);
  const more = names.length - named.length;
  return `シート${named.join("")}${more > 0 ? `ほか${String(more)}枚` : ""}`;
}
