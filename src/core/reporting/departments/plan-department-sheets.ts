import type { FillOptions } from "../../achieving/filling/fill-options";
import type { Finding } from "../../checking/registry";
import type { KpiTable } from "../../reading/table";
import { apply } from "../../workbook/apply";
import type { Edit } from "../../workbook/edit";
import { EMPTY_WORKBOOK } from "../../workbook/empty-workbook";
import { isOwnSheet } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";
import { placeSheet } from "../own-sheets/place-sheet";
import { gatherRecords } from "../status-list/records";
import { NO_DEPARTMENT, requestsByDepartment } from "./requests";
import { departmentOfSheet, departmentSheetNames, isDepartmentSheet, safeSheetName } from "./sheet-names";
import { writeDepartment } from "./write-department";

export type DepartmentOptions = Omit<FillOptions, "replace">;

/** The edits that put one sheet for each department into the workbook: what is missing, what to mend, where to answer. */
export function planDepartmentSheets(
  workbook: Workbook,
  tables: readonly KpiTable[],
  findings: readonly Finding[],
  options: DepartmentOptions = {},
): readonly Edit[] {
  const asked = requestsByDepartment(gatherRecords(workbook, tables, options), findings);
  const names = departmentSheetNames(
    workbook,
    asked.map(({ department }) => department),
  );
  const sheets = workbook.sheets.map(({ name }) => name);
  const current = asked.flatMap((each, at) =>
    placeSheet(workbook, writeDepartment(each, { name: names[at] ?? "", sheets })),
  );
  return [...current, ...emptied(workbook, new Set(names.map((name) => name.toLowerCase())))];
}

/** A department that has done all it was asked for: its sheet says so, and its answers stay. */
function emptied(workbook: Workbook, current: ReadonlySet<string>): readonly Edit[] {
  return workbook.sheets
    .filter(({ name }) => isDepartmentSheet(name) && isOwnSheet(workbook, name) && !current.has(name.toLowerCase()))
    .flatMap(({ name }) =>
      placeSheet(
        workbook,
        writeDepartment({ department: departmentOfSheet(name), requests: [] }, { name, sheets: [] }),
      ),
    );
}

export interface DepartmentWorkbook {
  readonly department: string;
  /** Safe as the name of a sheet, and of a file without its ending. */
  readonly name: string;
  readonly workbook: Workbook;
}

/** One workbook for each department, to be sent by mail. */
export function departmentWorkbooks(
  workbook: Workbook,
  tables: readonly KpiTable[],
  findings: readonly Finding[],
  options: DepartmentOptions = {},
): readonly DepartmentWorkbook[] {
  const asked = requestsByDepartment(gatherRecords(workbook, tables, options), findings);
  const names = departmentSheetNames(
    EMPTY_WORKBOOK,
    asked.map(({ department }) => department),
  );
  return asked.map((each, at) => {
    const name = (names[at] ?? safeSheetName(NO_DEPARTMENT)).replace(/[<>|"]/gu, "_");
    const draft = writeDepartment(each, { name, sheets: [] });
    return { department: each.department, name, workbook: apply(EMPTY_WORKBOOK, placeSheet(EMPTY_WORKBOOK, draft)) };
  });
}
