import type { CellRef } from "../workbook/address";
import type { CellEdit } from "../workbook/edit";

/** error 誤り: the number or its meaning is wrong or missing · warning 要確認: a person must look · info 参考. */
export type Severity = "error" | "warning" | "info";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export type Language = "ja" | "en";

/** The same sentence in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** What may stand in a finding's data: plain JSON, so that every output can carry it. */
export type Datum = string | number | boolean | null | readonly Datum[] | { readonly [key: string]: Datum };
export type Data = { readonly [key: string]: Datum };

/** One rule broken at one place, as plain data. `describe` turns it into a sentence. */
export interface FindingOf<Id extends string, D> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly at: CellRef;
  /** The figures the sentence speaks of. */
  readonly data: D;
  /** Other cells that belong to the matter. */
  readonly related?: readonly CellRef[];
  /** Name of the indicator, as read. */
  readonly indicator?: string;
  readonly department?: string;
  /** The change that would mend it, with what is there now. */
  readonly fix?: CellEdit;
}
