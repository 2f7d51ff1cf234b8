import { cellName, HostError, type CellRef } from "../../core/index";

const NOTHING_WRITTEN = "何も書き込んでいません。";
const AGAIN = "もう一度実行してください。";

/**
 * What stands in the way, by a code that stays the same, in one or two sentences: what happened, what is safe, what to
 * do. `detail` is Excel's own code where nothing better is known.
 */
const SENTENCES = {
  "protected-cell": (place: string) =>
    `${place} は保護されたシートのロックされたセルです。${NOTHING_WRITTEN}シートの保護を解除してから、${AGAIN}`,
  "protected-sheet": (place: string) =>
    `${place}は保護されているため、印や書式を変えられません。${NOTHING_WRITTEN}シートの保護を解除してから${AGAIN}保護したままでも「検証結果」シートと一覧では確認できます。`,
  "protected-workbook": () =>
    `ブックの構成が保護されているため、シートの追加や削除ができません。${NOTHING_WRITTEN}「校閲」タブの「ブックの保護」を解除してから、${AGAIN}`,
  protected: () =>
    `保護されているため、Excelが変更を受け付けませんでした。シートやブックの保護を解除してから、${AGAIN}`,
  "read-only": () =>
    `ブックが読み取り専用で開かれているため、書き込めません。編集を有効にするか、別の名前で保存したブックを開いてから、${AGAIN}`,
  "cell-being-edited": () => `セルが入力中のため、Excelが処理できません。入力を確定（Enter）してから、${AGAIN}`,
  "too-large": () =>
    `一度にやり取りするデータが大きすぎて、Excelが受け付けませんでした。対象のシートを選び、分けて実行してください。`,
  busy: () => `Excelが他の処理をしていて、応答できません。少し待ってから、${AGAIN}`,
  "sheet-missing": () =>
    `対象のシートまたはセルが見つかりません。処理の間に、削除されたか名前が変わったようです。読み込み直してから、${AGAIN}`,
  "sheet-exists": () => `同じ名前のシートや名前が既にあります。読み込み直してから、${AGAIN}`,
  offline: () => `Excelとの接続が切れています。ネットワークを確認し、ブックを開き直してから、${AGAIN}`,
  "last-sheet": () => `表示できるシートが1枚もなくなるため、シートを削除できません。${NOTHING_WRITTEN}`,
  "array-formula": () =>
    `配列数式、結合セルまたはテーブルの一部のため、Excelが変更を受け付けませんでした。範囲全体を確認してから、${AGAIN}`,
  "notes-unsupported": () =>
    `このExcelでは、アドインからメモを書き込めません。${NOTHING_WRITTEN}新しいExcelで実行してください。`,
  "hidden-sheet": (place: string) => `${place}は非表示のため選択できません。シートを再表示してから選んでください。`,
  "wrong-selection": () => `選択できませんでした。セルの入力を確定し、対象のブックを前面に出してから、${AGAIN}`,
  "memo-lost": () => `ブックに控えを保存できませんでした。${NOTHING_WRITTEN}ブックを一度保存してから、${AGAIN}`,
  stopped: () => "処理を中止しました。何も書き込んでいません。",
  "half-written": (detail: string) =>
    `書き込みの途中でExcelが応答しなくなり、元に戻せなかった箇所があります（${detail}）。ブックを保存せずに閉じ、開き直して確認してください。`,
  refused: (detail: string) =>
    `Excelが処理を受け付けませんでした（${detail}）。読み込み直してから${AGAIN}繰り返すときは、ブックを保存して開き直してください。`,
} satisfies Record<string, (detail: string) => string>;

export type FailureCode = keyof typeof SENTENCES;

export function failure(code: FailureCode, at?: CellRef | string): HostError {
  if (typeof at === "string") return new HostError(code, SENTENCES[code](at));
  const place = at ? `シート「${at.sheet}」の ${cellName(at)}` : "";
  return new HostError(code, SENTENCES[code](place), at);
}
