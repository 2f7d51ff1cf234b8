/// <reference types="office-js" />
import type { Sheet } from "../../../core/index";
import type { Task } from "../trips";

/** What a sheet says about itself before it is opened. */
export interface SheetHead {
  readonly object: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  /** Formats may be changed although the sheet is protected. */
  readonly mayFormat: boolean;
  /** The same for notes and drawings. */
  readonly mayDraw: boolean;
}

export interface BookHead {
  readonly sheets: readonly SheetHead[];
  readonly date1904: boolean;
  /** Sheets cannot be added, deleted or renamed. */
  readonly isStructureProtected: boolean;
}

const A_DAY = [2000, 1, 1] as const;
const A_DAY_FROM_1904 = 35_064;
const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function* findHeads({ workbook }: Excel.RequestContext): Task<BookHead> {
  // Excel does not tell from when its dates count, but it counts.
  const day = workbook.functions.date(...A_DAY).load("value");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/protection/options",
  );
  yield "answer";
  return {
    sheets: sheets.items.map((object) => ({
      object,
      id: object.id,
      name: object.name,
      visibility: VISIBILITY[object.visibility],
      isProtected: object.protection.protected,
      mayFormat: !object.protection.protected || object.protection.options?.allowFormatCells === true,
      mayDraw: !object.protection.protected || object.protection.options?.allowEditObjects === true,
    })),
    date1904: day.value === A_DAY_FROM_1904,
    isStructureProtected: workbook.protection.protected,
  };
}
