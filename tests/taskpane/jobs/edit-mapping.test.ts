import type { TableMapping } from "../../../src/core/index";
import { pointedColumn, withRole, withRows, withYear } from "../../../src/taskpane/jobs/edit-mapping";

const MAPPING: TableMapping = {
  sheet: "施策1",
  turned: false,
  header: { from: 2, to: 3 },
  body: { from: 4, to: 9 },
  columns: [
    { column: 0, role: "name" },
    { column: 2, role: "target", year: 2024, stage: "final" },
  ],
};
const at = (top: number, bottom: number, left: number, right = left, sheet = "施策1") => ({
  sheet,
  range: { top, bottom, left, right },
});

describe("a mapping mended by a person", () => {
  it.each([
    ["another role keeps the year", withRole(MAPPING, 2, "actual"), { column: 2, role: "actual", year: 2024 }],
    ["a text role has none", withRole(MAPPING, 2, "department"), { column: 2, role: "department" }],
    ["a new column joins in its place", withRole(MAPPING, 1, "unit"), { column: 1, role: "unit" }],
    ["a year is given", withYear(MAPPING, 2, 2027), { column: 2, role: "target", year: 2027, stage: "final" }],
    ["and taken away", withYear(MAPPING, 2, null), { column: 2, role: "target", stage: "final" }],
  ])("%s", (_, { columns }, expected) => {
    expect(columns).toContainEqual(expected);
    expect(columns.map(({ column }) => column)).toEqual([...columns.map(({ column }) => column)].sort());
  });

  it("a column without a role is none of the table's", () => {
    expect(withRole(MAPPING, 2, null).columns).toEqual([{ column: 0, role: "name" }]);
  });

  it.each([
    ["heads", withRows(MAPPING, "header", at(3, 5, 0)), { header: { from: 3, to: 5 }, body: { from: 6, to: 9 } }],
    ["records", withRows(MAPPING, "body", at(3, 20, 0)), { header: { from: 2, to: 2 }, body: { from: 3, to: 20 } }],
    ["another sheet changes nothing", withRows(MAPPING, "body", at(3, 20, 0, 0, "他")), MAPPING],
  ])("pointed rows: %s", (_, mapping, expected) => {
    expect(mapping).toMatchObject(expected);
  });

  it("points at columns, or at rows where the years run downwards", () => {
    expect(pointedColumn(MAPPING, at(7, 7, 3))).toBe(3);
    expect(pointedColumn({ ...MAPPING, turned: true }, at(7, 7, 3))).toBe(7);
    expect(pointedColumn(MAPPING, at(7, 7, 3, 3, "他"))).toBeNull();
  });
});
