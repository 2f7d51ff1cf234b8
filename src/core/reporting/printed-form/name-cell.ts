import { words, type OwnCell } from "../own-sheets/own-cell";
import type { ListRecord } from "../status-list/records";

/** The name and below it what the town says about it. */
export function nameCell({ rated: { indicator } }: ListRecord): OwnCell {
  return words([indicator.name, ...indicator.nameNotes].join("\n"));
}
