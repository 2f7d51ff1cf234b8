import { deleteName, editMemo, memoOf, putName, type DefinedName, type Edit } from "../../core";
import type { Versions } from "./versions";

/** Names and memos that were made, changed or deleted. */
export function changedDocument(versions: Versions): readonly Edit[] {
  return [...changedNames(versions), ...changedMemos(versions)];
}

function changedNames({ file, start, now }: Versions): readonly Edit[] {
  const then = new Map(start.names.map((name) => [keyOf(name), name]));
  const after = new Map(now.names.map((name) => [keyOf(name), name]));
  const gone = [...then].filter(([key]) => !after.has(key)).map(([, name]) => deleteName(file, name.name, name.sheet));
  const made = [...after].filter(([key, name]) => then.get(key)?.formula !== name.formula);
  return [...gone.filter((edit) => edit !== undefined), ...made.map(([, name]) => putName(file, name))];
}

function changedMemos({ file, start, now }: Versions): readonly Edit[] {
  const keys = new Set([...(start.memos ?? []), ...(now.memos ?? [])].map(({ key }) => key));
  return [...keys]
    .filter((key) => memoOf(start, key) !== memoOf(now, key) && memoOf(file, key) !== memoOf(now, key))
    .map((key) => editMemo(file, key, memoOf(now, key)));
}

function keyOf({ name, sheet }: DefinedName): string {
  return `${sheet ?? ""}\n${name}`;
}
