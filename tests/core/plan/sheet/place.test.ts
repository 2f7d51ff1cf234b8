import { placePlan } from "../../../../src/core/plan/sheet/place";
import { readPlanSheet } from "../../../../src/core/plan/sheet/read";
import { planWorkbook } from "../../../../src/core/plan/sheet/write";
import { apply } from "../../../../src/core/workbook/apply";
import { invert } from "../../../../src/core/workbook/invert";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { parseFixture } from "../../../fixtures/sheet";
import { preset } from "../plans";

const plan = preset("kumamoto-2");
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const town = parseFixture("# t\n## sheet: 施策1\n| 指標名 | 目標値 |\n| 出生数 | 7000 |").workbook;

test("a plan goes in as the last sheet, and out again without a trace", () => {
  const edit = placePlan(town, plan);
  const placed = apply(town, [edit]);
  expect(names(placed)).toEqual(["施策1", "計画定義"]);
  expect(readPlanSheet(placed)).toEqual({ plan });
  expect(apply(placed, invert([edit])).sheets).toEqual(town.sheets);
});

test("a plan that is there already is replaced where it stands, under the name it has", () => {
  const [sheet] = planWorkbook(preset("kumamoto-1")).sheets;
  const before = {
    ...planWorkbook(preset("kumamoto-1")),
    sheets: sheet ? [{ ...sheet, name: "計画" }, ...town.sheets] : [],
  };
  const placed = apply(before, [placePlan(before, plan)]);
  expect(names(placed)).toEqual(["計画", "施策1"]);
  expect(readPlanSheet(placed)).toEqual({ plan });
});

test("a sheet of the town's that is called 計画定義 is left alone", () => {
  const own = parseFixture("# t\n## sheet: 計画定義\n| 町の書類 | 1 |").workbook;
  const placed = apply(own, [placePlan(own, plan)]);
  expect(names(placed)).toEqual(["計画定義", "計画定義(2)"]);
  expect(placed.sheets[0]).toEqual(own.sheets[0]);
});
