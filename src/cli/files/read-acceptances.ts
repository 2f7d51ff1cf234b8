import { acceptancesSchema, type Acceptance } from "../../core/index";
import type { Io } from "../io";
import { UsageError } from "../usage-error";
import { failureOf } from "./open-workbook";

/** The findings a person let stand: a JSON list of rule, indicator or sheet, reason and fingerprint. */
export async function readAcceptances(path: string, io: Io): Promise<readonly Acceptance[]> {
  const parsed = acceptancesSchema.safeParse(await readJson(path, io));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const more = parsed.error.issues.length - 1;
  const place = placeOf(issue?.path ?? []);
  throw new UsageError({
    ja: `${path}: 承認の一覧として読めません。${place.ja}が正しくありません${more > 0 ? `（ほか${more}か所）` : ""}。各項目に rule、indicator（または sheet）、reason、fingerprint を書いてください。`,
    en: `${path}: this is no list of accepted findings: ${place.en} is wrong${more > 0 ? ` (and ${more} more)` : ""}. Each entry needs rule, indicator (or sheet), reason and fingerprint.`,
  });
}

async function readJson(path: string, io: Io): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readBytes(path);
  } catch (error) {
    const { ja, en } = failureOf(error);
    throw new UsageError({ ja: `${path}: ${ja}`, en: `${path}: ${en}` });
  }
  try {
    // Notepad writes a byte order mark; the decoder takes it away.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new UsageError({
      ja: `${path}: JSONとして読めません。文字コードがUTF-8で、括弧や引用符が対になっているか確かめてください。`,
      en: `${path}: this is no JSON in UTF-8.`,
    });
  }
}

function placeOf(path: readonly PropertyKey[]): { readonly ja: string; readonly en: string } {
  const [at, key] = path;
  if (typeof at !== "number") return { ja: "全体の形（一覧）", en: "the whole (a list is expected)" };
  const name = key === undefined ? "" : String(key);
  return {
    ja: `${at + 1}番目の項目${name === "" ? "" : `の ${name} `}`,
    en: `entry ${at + 1}${name === "" ? "" : `, ${name}`}`,
  };
}
