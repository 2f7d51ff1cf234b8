import type { Plan } from "../../plan/plan";
import { writePlanSheet } from "../../plan/sheet/write";
import { isPlanSheet } from "../../workbook/plan-sheet-mark";
import { Palette } from "../../workbook/draft-sheet";
import type { Workbook } from "../../workbook/workbook";
import { hasYearlyTargets } from "./columns";
import { groupByDepartment, groupByMeasure } from "./group-indicators";
import type { TemplateOptions } from "./options";
import { withRates } from "./with-rates";
import { writeTemplateSheet } from "./write-sheet";

/** The input workbook of a plan: its sheets to fill in, and the plan itself on 計画定義. */
export function buildTemplate(plan: Plan, options: TemplateOptions = {}): Workbook {
  const palette = new Palette();
  const paired = options.rows === undefined ? hasYearlyTargets(plan) : options.rows === "paired";
  const groups = options.sheets === "department" ? groupByDepartment(plan) : groupByMeasure(plan);
  const names = sheetNames(groups.map(({ name }) => name));
  const sheets = groups.map((group, index) =>
    writeTemplateSheet(plan, group, names[index] ?? group.name, { ...options, paired }, palette),
  );
  const planSheet = writePlanSheet(plan, palette);
  const workbook = { formats: palette.formats, names: [], date1904: false, externalLinks: [] };
  const filled = withRates({ ...workbook, sheets: [...sheets, planSheet] }, plan);
  return { ...filled, sheets: filled.sheets.map((sheet) => ({ ...sheet, isProtected: !isPlanSheet(sheet) })) };
}

const LONGEST_NAME = 31;

/** What Excel allows for a sheet's name, each name once. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(["計画定義"]);
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/gu, " ")
        .replace(/^'+|'+$/gu, "")
        .trim()
        .slice(0, LONGEST_NAME) || "指標";
    let free = plain;
    for (let more = 2; taken.has(free.toLowerCase()); more++) {
      const tail = `(${more})`;
      free = plain.slice(0, LONGEST_NAME - tail.length) + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
