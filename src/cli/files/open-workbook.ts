import { HostError, type Workbook } from "../../core/index";
import { readXlsx } from "../../hosts/xlsx/index";
import { inflateWithZlib } from "../../hosts/xlsx/zip/inflate-with-zlib";
import type { Run } from "../commands/command";
import type { Sentence } from "../language";

/** A workbook, or the one sentence why there is none. */
export type Opened = { readonly workbook: Workbook } | { readonly failure: Sentence; readonly cause: unknown };

export async function openWorkbook(path: string, { io }: Run): Promise<Opened> {
  try {
    return { workbook: readXlsx(await io.readBytes(path), { inflate: inflateWithZlib }) };
  } catch (cause) {
    return { failure: sentenceFor(cause), cause };
  }
}

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
  ENAMETOOLONG: {
    ja: "ファイル名が長すぎるため読めません。短い名前にしてください。",
    en: "the name of the file is too long.",
  },
};

function sentenceFor(cause: unknown): Sentence {
  if (cause instanceof HostError) return { ja: cause.message, en: `${cause.message} (${cause.code})` };
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  const detail = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
  return (
    SYSTEM_FAILURES[code] ?? {
      ja: `ファイルを読めません（${code || detail}）。別の場所にコピーしてからもう一度お試しください。`,
      en: `the file cannot be read (${code || detail}).`,
    }
  );
}
