import {
  apply,
  cellName,
  invert,
  planFill,
  readTables,
  textAt,
  type CellValue,
  type FillItem,
  type Workbook,
} from "../../../../src/core";
import { loadFixtures } from "../../../fixtures/sheet";
import { recalculate } from "../../../tools/univer";

const FIXTURES = loadFixtures(`${__dirname}/fixtures`);

describe.each(FIXTURES.map((fixture) => [fixture.title, fixture] as const))("%s", (_title, fixture) => {
  const { workbook, sections, data } = fixture;
  const options = { replace: data["replace"] === true };
  const plan = planFill(readTables(workbook).tables, workbook, options);
  const expected = rowsOf(sections["fill"] ?? []);
  const filled = apply(workbook, plan.edits);

  it("plans what the fixture says", () => {
    expect(
      plan.items.map((item, at) => told(item, expected[at] ?? {}, expected.slice(0, at), plan.items[at - 1], filled)),
    ).toEqual(expected);
  });

  it("carries results that a spreadsheet computes again", async () => {
    const valueAt = await recalculate(filled);
    for (const { at, value, formula, action } of plan.items) {
      if (at === null || formula === null || action === "skip") continue;
      const judged = valueAt(at.sheet, at.row, at.column);
      expect(near(judged)).toEqual(near(value));
    }
  });

  it("has nothing left to write the second time, and can be taken back", () => {
    const again = planFill(readTables(filled).tables, filled, options);
    const written = again.items.filter((item) => item.at !== null && item.at.sheet !== "達成状況");
    expect(written.filter(({ action }) => action === "write" || action === "replace")).toEqual([]);
    expect(shown(apply(filled, invert(plan.edits)))).toEqual(shown(workbook));
  });
});

/** The columns the fixture names, filled in from the plan. */
function told(
  item: FillItem,
  expected: Readonly<Record<string, string>>,
  above: readonly Readonly<Record<string, string>>[],
  previous: FillItem | undefined,
  filled: Workbook,
): Record<string, string> {
  const all: Record<string, string> = {
    cell: item.at === null ? "" : cellName(item.at),
    action: item.action,
    why: item.why ?? "",
    formula: item.formula ?? "",
    value: item.action === "skip" && item.formula === null ? "" : text(item.value),
    cells: item.cells.map(cellName).join(" "),
    format: item.formula === null ? "" : formatOf(filled, item),
  };
  const row = Object.fromEntries(Object.keys(expected).map((key) => [key, all[key] ?? "?"]));
  if (expected["formula"] === "same") {
    // "same": as the row above, this row's cells in place of that one's.
    const hasModel = above.some((each) => each["formula"] !== "same");
    row["formula"] = hasModel && relative(item) === relative(previous) ? "same" : (item.formula ?? "");
  }
  return row;
}

function relative(item: FillItem | undefined): string {
  const { formula, at } = item ?? {};
  if (formula == null || at == null) return "";
  return formula.replace(/(?<![\p{L}"])([A-Z])(\d+)/gu, (_, column: string, row: string) => {
    return `R[${String(Number(row) - at.row - 1)}]C[${String(column.charCodeAt(0) - 65 - at.column)}]`;
  });
}

function formatOf(workbook: Workbook, { at }: FillItem): string {
  const sheet = workbook.sheets.find(({ name }) => name === at?.sheet);
  const row = sheet?.rows.find(({ index }) => index === at?.row);
  return workbook.formats[row?.formats?.[(at?.column ?? 0) - row.start] ?? 0]?.numberFormat ?? "General";
}

function text(value: CellValue): string {
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value ?? "");
}

function near(value: CellValue | undefined): CellValue | undefined {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function shown(workbook: Workbook) {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    sheet.rows.map((row) =>
      row.values.map((_, at) => [textAt(workbook, sheet, row.index, row.start + at), row.formulas?.[at]]),
    ),
  ]);
}

/** A pipe table with its head as keys; an empty cell is "". */
function rowsOf(lines: readonly { readonly text: string }[]): readonly Record<string, string>[] {
  const cells = lines
    .map((line) => line.text.trim())
    .filter((line) => line.startsWith("|") && !/^\|[\s|:-]+\|$/u.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  const [head = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at] ?? ""])));
}
