import type { Quantity } from "../../reading/reading";
import { readValue } from "../../reading/value/read-value";
import type { Codec } from "./codec";
import { type QuantityWords, wordsAfter, wordsBefore } from "./quantity-words";

type Part = "qualifier" | "asOf" | "years" | "provisional";

const PART_NAMES: Readonly<Record<Part, string>> = {
  qualifier: "以上・以下などの語",
  asOf: "年度",
  years: "年数",
  provisional: "概算などの語",
};

/**
 * A value with what belongs to it, as a number whose format shows the words: 7,000以上, 55,403（H27）, 250／4年.
 * Staff may as well type the words; the cell grammar reads both.
 */
export function quantity(...parts: readonly Part[]): Codec {
  return {
    write: (value) => {
      if (!isRecord(value) || typeof value.value !== "number") return undefined;
      return { value: value.value, numberFormat: formatOf(value.value, value) };
    },
    read: (cell) => {
      const reading = readValue(cell);
      if (reading.kind === "missing" && reading.mark !== "not-applicable") return undefined;
      if (reading.kind !== "number")
        return { fault: `「${cell.text}」は値として読めません。数値を1つだけ書いてください。` };
      const strange = (Object.keys(PART_NAMES) as Part[]).find((part) => !parts.includes(part) && has(reading, part));
      if (strange) return { fault: `「${cell.text}」の${PART_NAMES[strange]}は、この欄には書けません。` };
      return { value: fieldsOf(reading, cell.value) };
    },
  };
}

function formatOf(value: number, fields: QuantityWords): string {
  return `${wordsBefore(fields)}${plainFormat(value)}${wordsAfter(fields)}`;
}

/** As many decimals as the value has; numbers no one writes out keep Excel's own way. */
function plainFormat(value: number): string {
  const written = String(value);
  const decimals = written.split(".")[1]?.length ?? 0;
  if (written.includes("e") || decimals > 10) return "General";
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function has(reading: Quantity, part: Part): boolean {
  return part === "provisional" ? reading.status !== undefined : reading[part] !== undefined;
}

function fieldsOf(reading: Quantity, held: unknown): Readonly<Record<string, unknown>> {
  const { qualifier, asOf, years, status } = reading;
  return {
    value: typeof held === "number" && sameNumber(held, reading.value) ? held : reading.value,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(years === undefined ? {} : { years }),
    ...(status === undefined ? {} : { provisional: true }),
  };
}

/** The grammar tidies the last digits of a double; a plan keeps what the cell holds, unless the format scales it (％). */
function sameNumber(held: number, read: number): boolean {
  return Math.abs(held - read) <= Math.abs(held) * 1e-9;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
