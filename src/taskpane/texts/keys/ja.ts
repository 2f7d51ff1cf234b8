import type { KeyName } from "../../keys/key-map";

export interface KeysTexts {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  readonly means: Readonly<Record<KeyName, string>>;
  readonly or: string;
}

export const JA: KeysTexts = {
  title: "キーボード操作",
  open: "キーボード操作を見る（?）",
  close: "閉じる",
  or: "または",
  means: {
    next: "次の指摘",
    previous: "前の指摘",
    goToCell: "セルに移動",
    fix: "直し方を開く・直す",
    accept: "承認する",
    takeBack: "元に戻す",
    search: "指摘を検索",
    check: "検証する",
    help: "この一覧を開く",
    back: "前の画面に戻る",
  },
};
