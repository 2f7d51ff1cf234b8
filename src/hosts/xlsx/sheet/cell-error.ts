import type { CellError } from "../../../core/index";

const known = new Map<string, CellError>();

/** One object for each kind of error, however many cells show it. */
export function cellErrorOf(text: string): CellError {
  const found = known.get(text);
  if (found) return found;
  const made = Object.freeze({ error: text });
  // Errors are a dozen; a damaged file must not fill the memory with others.
  if (known.size < 100) known.set(text, made);
  return made;
}
