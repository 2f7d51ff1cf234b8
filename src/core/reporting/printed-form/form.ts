import type { OwnCell } from "../own-sheets/own-cell";
import type { ListRecord } from "../status-list/records";

/** How a table for the committee sets its indicators: 目標値 above 実績値, or everything in one row. */
export const FORM_NAMES = ["paired", "single"] as const;
export type FormName = (typeof FORM_NAMES)[number];

export interface Form {
  readonly sheet: string;
  readonly title: string;
  readonly headRows: 1 | 2;
  readonly rowsEach: 1 | 2;
  readonly columns: readonly FormColumn[];
}

export interface FormColumn {
  /** One text for each row of the head; one alone stands over all of them. */
  readonly heads: (isMeasure: boolean) => readonly [string] | readonly [string, string];
  readonly width: number;
  /** One cell for each row of an indicator; one alone stands over all of them. */
  readonly cells: (record: ListRecord) => readonly OwnCell[];
}
