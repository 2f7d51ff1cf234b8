/// <reference types="office-js" />
import type { DefinedName } from "../../../core/index";
import type { Task } from "../trips";

/** Names that Excel keeps for itself; a file spells them with a mark of their own. */
const EXCELS_OWN: ReadonlySet<string> = new Set(["Print_Area", "Print_Titles", "_FilterDatabase"]);

/** The names of the workbook, or of one sheet. */
export function* findNames(names: Excel.NamedItemCollection, sheet?: string): Task<readonly DefinedName[]> {
  names.load("items/name,items/formula,items/visible");
  yield "answer";
  return names.items.map(({ name, formula, visible }) => ({
    name: sheet !== undefined && EXCELS_OWN.has(name) ? `_xlnm.${name}` : name,
    formula: String(formula).replace(/^=/u, ""),
    ...(sheet !== undefined && { sheet }),
    hidden: !visible,
  }));
}
