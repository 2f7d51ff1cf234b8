import { acceptancesSchema, type Acceptance } from "../../core/index";
import type { Io } from "../io";
import { UsageError } from "../usage-error";
import { readJsonFile } from "./read-json";

/** The findings a person let stand: a JSON list of rule, indicator or sheet, reason and fingerprint. */
export async function readAcceptances(path: string, io: Io): Promise<readonly Acceptance[]> {
  const parsed = acceptancesSchema.safeParse(await readJsonFile(path, io));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const more = parsed.error.issues.length - 1;
  const place = placeOf(issue?.path ?? []);
  throw new UsageError({
    ja: `${path}: 承認の一覧として読めません。${place.ja}が正しくありません${more > 0 ? `（ほか${more}か所）` : ""}。各項目に rule、indicator（または sheet）、reason、fingerprint を書いてください。`,
    en: `${path}: this is no list of accepted findings: ${place.en} is wrong${more > 0 ? ` (and ${more} more)` : ""}. Each entry needs rule, indicator (or sheet), reason and fingerprint.`,
  });
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
