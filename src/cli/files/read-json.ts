import type { Io } from "../io";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import { failureOf } from "./open-workbook";

/** A JSON file named by an option. Without it the call makes no sense, so every failure ends it. */
export async function readJsonFile(path: string, io: Io): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readBytes(path);
  } catch (error) {
    throw new UsageError(behind(path, failureOf(error)));
  }
  try {
    // Notepad writes a byte order mark; the decoder takes it away.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new UsageError({
      ja: `${path}: JSONとして読めません。文字コードがUTF-8で、括弧や引用符が対になっているか確かめてください。`,
      en: `${path}: this is no JSON in UTF-8; check its encoding, brackets and quotation marks.`,
    });
  }
}

/** A sentence with the file it is about in front. */
export function behind(path: string, { ja, en }: Sentence): Sentence {
  return { ja: `${path}: ${ja}`, en: `${path}: ${en}` };
}
