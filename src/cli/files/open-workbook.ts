import { HostError, type Workbook } from "../../core/index";
import type { Io } from "../io";
import type { Sentence } from "../language";

/** A workbook, or the one sentence why there is none. */
export type Opened = { readonly workbook: Workbook } | { readonly failure: Sentence; readonly error: unknown };

export async function openWorkbook(
  path: string,
  io: Pick<Io, "readBytes" | "openWorkbook">,
  reading: { readonly looks?: boolean } = {},
): Promise<Opened> {
  try {
    return { workbook: io.openWorkbook(await io.readBytes(path), reading) };
  } catch (error) {
    return { failure: failureOf(error), error };
  }
}

/** The host's own sentences are Japanese; these say the same by its codes. */
const HOST_FAILURES: Readonly<Record<string, string>> = {
  "empty-file": "the file is empty (0 bytes); copy the original again.",
  "not-a-workbook": "this is no Excel workbook (.xlsx); open it in Excel and save it as one.",
  "password-protected": "the workbook is protected by a password; remove the password in Excel and save it again.",
  "old-format": "this is the old format (.xls); open it in Excel and save it as .xlsx.",
  "binary-workbook": "this is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.",
  "encrypted-entry": "a part of the file is encrypted; save it without encryption.",
  "truncated-file": "the file breaks off in the middle; copy or download it again.",
  "damaged-file": "the file is damaged; let Excel repair it and save it again.",
  "size-mismatch": "a part differs in size from what the file says of it; open it in Excel and save it again.",
  "zip-bomb": "the file unpacks to an abnormal size and is not read, to be safe; ask where it comes from.",
  "too-large": "the file is too large; split the sheets or delete unused rows and columns.",
  "unsupported-compression": "a part is compressed in an unsupported way; open it in Excel and save it again.",
  "missing-part": "a part that every workbook needs is missing; let Excel repair it and save it again.",
  "ambiguous-sheets": "two sheets have the same name; let Excel repair the file and save it again.",
  "no-sheets": "the workbook has no sheet; check the original.",
  "truncated-xml": "a part breaks off in the middle; copy the original again or let Excel repair it.",
  "broken-xml": "a part is not proper XML; let Excel repair it and save it again.",
  "doctype-refused": "a part holds a declaration (DOCTYPE) no workbook needs; ask where the file comes from.",
  "unsupported-encoding": "a part is in an unsupported character encoding; open it in Excel and save it again.",
  "broken-cell": "the content of a cell is broken; let Excel repair it and save it again.",
  "cell-changed": "a cell changed after it was read; nothing was written.",
  "sheet-exists": "a sheet of that name exists; nothing was written.",
  "array-formula": "a cell is part of an array formula or data table; nothing was written.",
  "protected-cell": "a cell is locked on a protected sheet; nothing was written.",
  "threaded-comment": "a cell has a threaded comment; nothing was written.",
  "last-sheet": "no visible sheet would be left; nothing was written.",
  signed: "the workbook is digitally signed; nothing was written, as the signature would be lost.",
  "shared-sheet": "two sheets of the file have the same content part; nothing was written. Let Excel repair it first.",
  "strict-format": "the workbook is in the Strict format, which is not written; save it as a plain .xlsx.",
  "too-many-indicators": "there are more indicators than can be summarised at once; split the file.",
  unexpected: "the content is not as expected; open it in Excel, save it, and try again.",
};

/** What the operating system says, by its code. */
const SYSTEM_FAILURES: Readonly<Record<string, Sentence>> = {
  ENOENT: {
    ja: "ファイルが見つかりません。ファイル名と場所を確かめてください。",
    en: "the file was not found; check its name and place.",
  },
  EISDIR: {
    ja: "フォルダーは読めません。中のファイル（.xlsx）を指定してください。",
    en: "this is a folder; name the files in it.",
  },
  EACCES: {
    ja: "ファイルを読む権限がありません。権限を確かめてください。",
    en: "no permission to read the file.",
  },
  EPERM: {
    ja: "ファイルを読む権限がありません。権限を確かめてください。",
    en: "no permission to read the file.",
  },
  EBUSY: {
    ja: "ファイルがほかで使われているため読めません。閉じてからもう一度お試しください。",
    en: "the file is in use; close it and try again.",
  },
  ENOTDIR: {
    ja: "ファイルが見つかりません。途中の名前がフォルダーではありません。場所を確かめてください。",
    en: "the file was not found: a part of its path is no folder.",
  },
  ERR_FS_FILE_TOO_LARGE: {
    ja: "ファイルが大きすぎて（2GB以上）読めません。シートを分けて保存してください。",
    en: "the file is too large (2 GB and more); split its sheets.",
  },
  ENAMETOOLONG: {
    ja: "ファイル名が長すぎるため読めません。短い名前にしてください。",
    en: "the name of the file is too long.",
  },
};

/** Why a file cannot be read, whatever was thrown. */
export function failureOf(error: unknown): Sentence {
  if (error instanceof HostError) return { ja: error.message, en: HOST_FAILURES[error.code] ?? error.message };
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const [detail = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return (
    SYSTEM_FAILURES[code] ?? {
      ja: `ファイルを読めません（${code || detail}）。別の場所にコピーしてからもう一度お試しください。`,
      en: `the file cannot be read (${code || detail}).`,
    }
  );
}
