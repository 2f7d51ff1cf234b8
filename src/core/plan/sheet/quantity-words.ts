import { shortYear } from "../lookup/era";

/** What belongs to a value besides its number. Unknown kinds are left out: a schema, not a format, refuses them. */
export interface QuantityWords {
  readonly qualifier?: unknown;
  readonly asOf?: unknown;
  readonly years?: unknown;
  readonly provisional?: unknown;
}

const QUALIFIERS: Readonly<Record<string, string>> = { gte: "以上", lte: "以下", gt: "超", lt: "未満" };

/** Quoted words of a number format that stand before the digits: 約. */
export function wordsBefore({ qualifier }: QuantityWords): string {
  return qualifier === "about" ? '"約"' : "";
}

/** Quoted words that stand behind the digits: 人以上／4年（H27）（概算）. */
export function wordsAfter({ qualifier, asOf, years, provisional }: QuantityWords, unit = ""): string {
  const words = [
    unit,
    typeof qualifier === "string" ? (QUALIFIERS[qualifier] ?? "") : "",
    typeof years === "number" ? `／${years === 1 ? "" : years}年` : "",
    typeof asOf === "number" ? `（${shortYear(asOf)}）` : "",
    provisional === true ? "（概算）" : "",
  ].join("");
  return words === "" ? "" : `"${words.replace(/"/gu, "")}"`;
}
