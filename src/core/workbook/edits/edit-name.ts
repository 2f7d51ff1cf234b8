import type { NameEdit, PlacedName } from "../edit";
import type { DefinedName, Workbook } from "../workbook";

/** Makes a defined name, or gives it a new meaning. */
export function putName(workbook: Workbook, defined: DefinedName): NameEdit {
  const before = placed(workbook, defined.name, defined.sheet);
  const after = { defined, ...(before?.index !== undefined && { index: before.index }) };
  return { ...scoped(defined.name, defined.sheet), before, after };
}

/** undefined where there is no such name. */
export function deleteName(workbook: Workbook, name: string, sheet?: string): NameEdit | undefined {
  const before = placed(workbook, name, sheet);
  return before ? { ...scoped(name, sheet), before, after: null } : undefined;
}

function scoped(name: string, sheet: string | undefined) {
  return { kind: "name" as const, name, ...(sheet !== undefined && { sheet }) };
}

function placed(workbook: Workbook, name: string, sheet: string | undefined): PlacedName | null {
  const index = workbook.names.findIndex((present) => present.name === name && present.sheet === sheet);
  const defined = workbook.names[index];
  return defined ? { defined, index } : null;
}
