import type { BusyWith } from "../../state/pane-state";

/** What stands around every screen. */
export interface ShellTexts {
  readonly back: string;
  readonly close: string;
  readonly cancel: string;
  readonly stop: string;
  readonly stopping: string;
  readonly busy: Readonly<Record<BusyWith, string>>;
  progress(done: number, total: number): string;
  readonly done: string;
  takeBack(label: string): string;
  readonly failed: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly reload: string;
  readonly crashed: string;
  readonly crashedSafe: string;
  readonly keysTitle: string;
  readonly stale: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
}

export const JA: ShellTexts = {
  back: "戻る",
  close: "閉じる",
  cancel: "やめる",
  stop: "中止",
  stopping: "中止しています…",
  busy: {
    reading: "ブックを読み取っています",
    checking: "検証しています",
    writing: "書き込んでいます",
    comparing: "昨年度のファイルを読み取っています",
  },
  progress: (done, total) => `${done.toLocaleString("ja-JP")}／${total.toLocaleString("ja-JP")}`,
  takeBack: (label) => `元に戻す（${label}）`,
  done: "完了",
  failed: "エラー",
  loading: "画面を準備しています…",
  loadFailed:
    "画面を読み込めませんでした。ブックには何も書き込んでいません。ネットワークを確認して、開き直してください。",
  reload: "開き直す",
  crashed: "画面を表示できませんでした。",
  crashedSafe:
    "ブックには何も書き込んでいません。開き直しても直らないときは、ブックを保存してから Excel を再起動してください。",
  keysTitle: "キーボード操作",
  stale: "ブックが変更されました",
  severity: { error: "誤り", warning: "要確認", info: "参考" },
};
