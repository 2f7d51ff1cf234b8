import type { PlanInput } from "../plan";
import type { Path } from "./problem";

/** A plan in which anything may be missing: what is left of a faulty file once the faulty values are out. */
export type LoosePlan = Loose<PlanInput>;

export type Loose<T> = T extends readonly (infer Entry)[]
  ? readonly (Loose<Entry> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/**
 * The file without the values the schema refused, so that one faulty value does not hide what else is wrong.
 * List entries keep their places.
 */
export function salvage(json: unknown, refused: readonly Path[]): LoosePlan {
  const copy: unknown = structured(json);
  for (const path of refused) drop(copy, path);
  return (isRecord(copy) ? copy : {}) as LoosePlan;
}

function drop(value: unknown, path: Path): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return;
  const holder = value as Record<string | number, unknown>;
  if (rest.length > 0) drop(holder[key], rest);
  else if (key in holder) holder[key] = undefined;
}

function structured(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structured);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, structured(entry)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
