import { cellName, HostError, type CellRef } from "../../../core";

const NOTHING_WRITTEN = "何も書き込んでいません。";

/** Why a workbook cannot be changed, in one or two sentences: what is in the way, what is safe, what to do. */
const SENTENCES = {
  "array-formula": (place: string) =>
    `${place} は配列数式またはデータテーブルの一部のため、個別には書き換えられません。${NOTHING_WRITTEN}Excelで範囲全体を直してください。`,
  "protected-cell": (place: string) =>
    `${place} は保護されたシートのロックされたセルです。${NOTHING_WRITTEN}シートの保護を解除してから、もう一度実行してください。`,
  "last-sheet": () => `表示できるシートが1枚もなくなるため、シートを削除できません。${NOTHING_WRITTEN}`,
  signed: () =>
    `デジタル署名のあるブックです。書き換えると署名が無効になるため、${NOTHING_WRITTEN}署名を外した控えに対して実行してください。`,
  "shared-sheet": () =>
    `2枚のシートが同じ中身を指している壊れたブックです。${NOTHING_WRITTEN}Excelで開いて修復し、保存し直してください。`,
  "strict-format": () =>
    `「Strict Open XML」形式のブックには書き込めません。${NOTHING_WRITTEN}Excelで「Excelブック（.xlsx）」として保存し直してください。`,
  "threaded-comment": (place: string) =>
    `${place} にはスレッド形式のコメントがあり、メモを書き換えられません。${NOTHING_WRITTEN}Excelでコメントを確認してください。`,
} satisfies Record<string, (place: string) => string>;

export function writeFailure(code: keyof typeof SENTENCES, at?: CellRef): HostError {
  const place = at ? `シート「${at.sheet}」の ${cellName(at)}` : "";
  return new HostError(code, SENTENCES[code](place), at);
}
