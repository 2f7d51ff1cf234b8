import { findYears } from "../../reading/year/read-year";
import { YEAR_KEYS } from "./scalars";

/** Years that a person typed as "R6" or 令和6年度 become numbers; what is no year stays, for the schema to refuse. */
export function yearsAsNumbers(json: unknown, key = ""): unknown {
  if (Array.isArray(json)) return json.map((entry) => yearsAsNumbers(entry, key));
  if (typeof json === "string" && YEAR_KEYS.has(key)) return yearOf(json) ?? json;
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([inner, value]) => [inner, yearsAsNumbers(value, inner)]));
}

/** The one fiscal year a text names and nothing else; undefined otherwise. */
export function yearOf(text: string): number | undefined {
  const { years, rest } = findYears(text);
  const [year, ...more] = years;
  const alone = year !== undefined && year.from === undefined && more.length === 0 && /^[年度\s]*$/u.test(rest);
  return alone ? year.year : undefined;
}
