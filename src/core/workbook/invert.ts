import type { Edit } from "./edit";

/** The edits that take these back: last made, first undone. */
export function invert(edits: readonly Edit[]): readonly Edit[] {
  return edits.map(turned).reverse();
}

function turned(edit: Edit): Edit {
  // The compiler cannot see that both sides of one edit are of one kind.
  return { ...edit, before: edit.after, after: edit.before } as Edit;
}
