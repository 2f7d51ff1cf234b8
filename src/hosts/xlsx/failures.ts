import { HostError } from "../../core/index";

/**
 * Everything that can be wrong with a file, by a code that stays the same, as one sentence: what is wrong, why, what to
 * do. `detail` is the name of the part, the sheet or the cell where that helps to find it.
 */
const SENTENCES = {
  "empty-file": () => "ファイルの中身が空（0バイト）のため読めませんので、元のファイルをもう一度コピーしてください。",
  "not-a-workbook": (detail: string) =>
    `${detail}であり、Excelブック（.xlsx）ではないため読めませんので、Excelで開いて「Excelブック（.xlsx）」として保存してください。`,
  "password-protected": () =>
    "パスワードで保護（暗号化）されたブックのため読めませんので、Excelで開いてパスワードを解除し、保存し直してください。",
  "old-format": () =>
    "古い形式（.xls）のブックのため読めませんので、Excelで開いて「Excelブック（.xlsx）」として保存し直してください。",
  "binary-workbook": () =>
    "バイナリ形式（.xlsb）のブックのため読めませんので、Excelで開いて「Excelブック（.xlsx）」として保存し直してください。",
  "encrypted-entry": (detail: string) =>
    `圧縮ファイルの中の「${detail}」が暗号化されているため読めませんので、暗号化せずに保存し直してください。`,
  "truncated-file": () =>
    "ファイルが途中で切れているため読めませんので、コピーやダウンロードをもう一度やり直してください。",
  "damaged-file": (detail: string) =>
    `ファイルが壊れているため読めません（${detail}）ので、Excelで開いて修復し、保存し直してください。`,
  "size-mismatch": (detail: string) =>
    `「${detail}」の大きさがファイルの記録と異なり安全に読めませんので、Excelで開いて保存し直してください。`,
  "zip-bomb": (detail: string) =>
    `展開すると異常に大きくなるファイル（${detail}）のため安全のため読みませんので、作成元を確認してください。`,
  "too-large": (detail: string) =>
    `大きすぎて読めません（${detail}）ので、シートを分けるか、使っていない行や列を削除して保存し直してください。`,
  "unsupported-compression": (detail: string) =>
    `「${detail}」の圧縮方式に対応していないため読めませんので、Excelで開いて保存し直してください。`,
  "missing-part": (detail: string) =>
    `ブックに必要な部品「${detail}」がないため読めませんので、Excelで開いて修復し、保存し直してください。`,
  "ambiguous-sheets": (detail: string) =>
    `シート「${detail}」が2枚以上あり、どれが正しいか分からないため読めませんので、Excelで開いて修復し、保存し直してください。`,
  "no-sheets": () => "ブックにシートが1枚もないため読めませんので、元のファイルを確認してください。",
  "truncated-xml": (detail: string) =>
    `「${detail}」の内容が途中で切れているため読めませんので、元のファイルをもう一度コピーするか、Excelで修復してください。`,
  "broken-xml": (detail: string) =>
    `「${detail}」の内容が正しいXMLではないため読めませんので、Excelで開いて修復し、保存し直してください。`,
  "doctype-refused": (detail: string) =>
    `「${detail}」に、ブックでは使われない危険な宣言（DOCTYPE）があるため読みませんので、作成元を確認してください。`,
  "unsupported-encoding": (detail: string) =>
    `「${detail}」の文字コードに対応していないため読めませんので、Excelで開いて保存し直してください。`,
  "broken-cell": (detail: string) =>
    `${detail}の内容が壊れていて正しく読めませんので、Excelで開いて修復し、保存し直してください。`,
  unexpected: (detail: string) =>
    `予期しない内容のため読めません（${detail}）ので、Excelで開いて保存し直してから、もう一度お試しください。`,
} satisfies Record<string, (detail: string) => string>;

export type FailureCode = keyof typeof SENTENCES;

/** Names from a file can be of any length and hold anything: only a short, printable piece goes into a sentence. */
function printable(detail: string): string {
  const clean = detail.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]+/g, " ");
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}

export function failure(code: FailureCode, detail = ""): HostError {
  return new HostError(code, SENTENCES[code](printable(detail)));
}
