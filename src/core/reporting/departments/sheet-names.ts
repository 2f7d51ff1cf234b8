import { ownSheetName } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";

const LONGEST = 31;
const PREFIX = "依頼_";
/** What Excel refuses in the name of a sheet, and characters that show nowhere. */
const REFUSED = /[[\]:*?/\\\u0000-\u001f\u007f]/gu;

/** A name for each department that Excel takes, none twice, none of the town's own. */
export function departmentSheetNames(workbook: Workbook, departments: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return departments.map((department) => {
    const wanted = safeSheetName(department);
    for (let number = 1; ; number++) {
      const name = ownSheetName(workbook, number === 1 ? wanted : withTail(wanted, `(${String(number)})`));
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

export function safeSheetName(department: string): string {
  const plain = department.replace(REFUSED, "_").replace(/\s+/gu, " ").trim().replace(/'+$/u, "");
  return cut(PREFIX + plain, LONGEST);
}

export function isDepartmentSheet(name: string): boolean {
  return name.startsWith(PREFIX);
}

export function departmentOfSheet(name: string): string {
  return name.slice(PREFIX.length);
}

function withTail(name: string, tail: string): string {
  return cut(name, LONGEST - tail.length) + tail;
}

/** Excel counts UTF-16 units; half a character is none, and a quote must not end the name. */
function cut(name: string, length: number): string {
  let short = "";
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/['\s]+$/u, "");
}
