import type { DraftSheet } from "../../workbook/draft-sheet";
import type { Sheet } from "../../workbook/workbook";

/** A sheet of ours before it meets the workbook it goes into. */
export interface OwnDraft {
  readonly name: string;
  readonly cells: DraftSheet;
  /** How many columns are ours; a person may add more on the right. */
  readonly columns: number;
  /** Rows from here on are records; those above keep their place. */
  readonly firstRow: number;
  /** The column that says which record a row is, so that what a person wrote beside it moves with it. */
  readonly keyColumn?: number;
  readonly parts: Omit<Partial<Sheet>, "name" | "rows">;
}
