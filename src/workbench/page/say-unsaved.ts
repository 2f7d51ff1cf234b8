import type { Unsaved } from "../file";
import type { Texts } from "./texts";

/** What could not be saved, one line each. */
export function sayUnsaved(unsaved: readonly Unsaved[], texts: Texts): readonly string[] {
  return [texts.notSavable, ...unsaved.map(({ what, sheet }) => texts.unsaved[what](sheet))];
}
