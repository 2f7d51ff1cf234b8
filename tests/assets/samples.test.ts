import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES, sampleBytes } from "../../scripts/make-samples/samples";
import { formulaAt, textAt, valueAt, type Sheet, type Workbook } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import hitoyoshi from "../../assets/samples/data/hitoyoshi-r6.json";
import action from "../../assets/samples/data/kumamoto-action-r6.json";
import small from "../../assets/samples/data/kumamoto-2020-2023.json";
import verification from "../../assets/samples/data/kumamoto-h27-h31.json";

const FOLDER = join(__dirname, "../../assets/samples");

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sample with every text it shows, by sheet. */
function opened(at: number) {
  const workbook = readXlsx(readFileSync(join(FOLDER, SAMPLES[at]?.file ?? "")));
  const places = new Map(workbook.sheets.map((sheet) => [sheet.name, placesOf(workbook, sheet)]));
  const show = (sheet: Sheet, row: number, column: number) => textAt(workbook, sheet, row, column);
  const find = (sheet: string, text: string, from = 0): Place => {
    const found = places.get(sheet)?.find((place) => place.text === text && place.row >= from);
    if (!found) throw new Error(`${sheet} does not show ${text}`);
    return found;
  };
  return { workbook, show, find };
}

function placesOf(workbook: Workbook, sheet: Sheet): Place[] {
  return sheet.rows.flatMap((row) =>
    row.values
      .map((_, at) => ({ sheet, row: row.index, column: row.start + at }))
      .map((place) => ({ ...place, text: textAt(workbook, sheet, place.row, place.column) }))
      .filter((place) => place.text !== ""),
  );
}

describe("the sample workbooks", () => {
  it("are the ones that the script makes (npm run samples)", () => {
    for (const sample of SAMPLES) {
      const committed = readFileSync(join(FOLDER, sample.file));
      expect(Buffer.compare(committed, Buffer.from(sampleBytes(sample)))).toBe(0);
    }
  });

  it("have file names that every system can compare", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
    expect(files.map((name) => name.normalize("NFC")).sort()).toEqual(SAMPLES.map((sample) => sample.file).sort());
  });

  it.each(SAMPLES.map((sample) => [sample.file, sample] as const))("%s has no error and no formula without a value", (_, sample) => {
    const workbook = sample.make();
    for (const sheet of workbook.sheets) {
      for (const row of sheet.rows) {
        row.values.forEach((value, at) => {
          expect(value !== null && typeof value === "object").toBe(false);
          if (row.formulas?.[at] !== undefined) expect(typeof value).toBe("number");
        });
      }
    }
  });
});

describe("熊本市 H27–H31", () => {
  const { find, show } = opened(0);
  const tables = [
    ...verification.goals.map((goal) => ({ sheet: "総括", rows: goal.rows, footnotes: goal.footnotes })),
    ...verification.measures.map((measure) => ({
      sheet: `基本目標${String(measure.goal)}施策${String(measure.no)}`,
      rows: measure.rows,
      footnotes: measure.footnotes,
    })),
  ];

  it.each(tables.flatMap(({ sheet, rows }) => rows.map((row) => [sheet, row.name, row] as const)))(
    "%s: %s",
    (sheet, name, row) => {
      const at = find(sheet, name);
      expect(show(at.sheet, at.row, at.column + 2)).toBe(row.unit);
      const years = verification.years.map((year) => find(sheet, year).column);
      expect(years.map((column) => show(at.sheet, at.row, column))).toEqual(row.targets.map((text) => text ?? ""));
      expect(years.map((column) => show(at.sheet, at.row + 1, column))).toEqual(row.actuals.map((text) => text ?? ""));
    },
  );

  it("has 20 pairs of rows in 12 tables, and its footnotes", () => {
    expect(tables).toHaveLength(12);
    expect(tables.flatMap((table) => table.rows)).toHaveLength(20);
    for (const { sheet, footnotes } of tables) for (const footnote of footnotes) find(sheet, footnote);
  });

  it("keeps the baseline of 待機児童 in the row of targets", () => {
    const at = find("基本目標2施策2", "保育所等利用待機児童数");
    const baseline = find("基本目標2施策2", "基準値").column;
    expect(valueAt(at.sheet, at.row, baseline)).toBe(397);
    expect(valueAt(at.sheet, at.row + 1, baseline)).toBe("―");
  });
});

describe("熊本市 2020–2023", () => {
  const { find, show } = opened(1);

  it.each(small.rows.map((row) => [row.name, row] as const))("%s", (name, row) => {
    const at = find("数値目標", name);
    expect(show(at.sheet, at.row, at.column + 1)).toBe(row.baseline);
    expect(show(at.sheet, at.row, at.column + 2)).toBe(row.target);
  });

  it("has its footnotes and the donation", () => {
    for (const text of [...small.footnotes, ...small.lines.flat()]) find("数値目標", text);
  });
});

describe("熊本市 令和6年度", () => {
  const { find, show } = opened(2);

  it.each(action.priorities.map((priority, at) => [`重点事項${String(at + 1)}`, priority] as const))("%s", (sheet, priority) => {
    for (const project of priority.projects) {
      const at = find(sheet, project.name);
      expect(show(at.sheet, at.row, at.column + 1)).toBe(project.amount);
    }
  });

  it.each(action.visions.map((vision, at) => [`ビジョン${String(at + 1)}`, vision] as const))("%s", (sheet, vision) => {
    for (const measure of vision.measures) find(sheet, `${measure.code} ${measure.name}`);
    for (const project of vision.projects) {
      const at = find(sheet, project.name);
      expect(show(at.sheet, at.row, 3)).toBe(project.amount);
    }
  });

  it.each(action.trend.rows.map((row) => [row.name, row] as const))("人員配置の推移: %s", (name, row) => {
    const at = find("人員配置の推移", name);
    const shown = action.trend.headers.slice(1).map((_, year) => show(at.sheet, at.row, 1 + year));
    expect(shown).toEqual([...row.values, row.rate]);
    expect(formulaAt(at.sheet, at.row, 6)).toMatch(/^F\d+\/[BE]\d+$/);
  });

  it.each(action.tables.map((table) => [table.caption, table] as const))("参考表: %s", (caption, table) => {
    const at = find("参考表", caption);
    table.rows.forEach((cells, row) => {
      const shown = cells.map((_, column) => show(at.sheet, at.row + 1 + table.head.length + row, column));
      expect(shown).toEqual(cells);
    });
  });

  it.each(action.wards.projects.map((project) => [project.name, project] as const))("各区の取組: %s", (name, project) => {
    const at = find("各区の取組", name);
    expect(show(at.sheet, at.row, at.column + 1)).toBe(project.amount);
  });
});

describe("人吉市 令和6年度", () => {
  const { find, show, workbook } = opened(3);
  const measures = hitoyoshi.goals.flatMap((goal, g) =>
    goal.measures.map((measure, m) => ({
      sheet: `${String(g + 1)}-${measure.label.slice(-1)}`,
      measure,
      indicators: m === 0 ? goal.indicators : [],
    })),
  );

  it("has 17 sheets with 4 indicators, 27 KPIs, 76 projects and 81 values", () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(measures.map(({ sheet }) => sheet));
    expect(measures.flatMap(({ indicators }) => indicators)).toHaveLength(4);
    expect(measures.flatMap(({ measure }) => measure.kpis)).toHaveLength(27);
    expect(measures.flatMap(({ measure }) => measure.projects)).toHaveLength(76);
    const values = measures.flatMap(({ measure }) => measure.projects.map((project) => project.kpis.length));
    expect(values.reduce((sum, count) => sum + count, 0)).toBe(81);
  });

  it.each(measures.map((entry) => [entry.sheet, entry] as const))("%s: indicators and KPIs", (sheet, entry) => {
    for (const kpi of [...entry.indicators, ...entry.measure.kpis]) {
      const at = find(sheet, kpi.name);
      expect([1, 2, 3].map((column) => show(at.sheet, at.row, column))).toEqual([kpi.baseline, kpi.target, kpi.actual]);
      expect(show(at.sheet, at.row, find(sheet, "達成率").column)).toBe(kpi.rate);
    }
  });

  it.each(measures.map((entry) => [entry.sheet, entry] as const))("%s: projects", (sheet, { measure }) => {
    let row = find(sheet, "取組内容").row + 1;
    for (const project of measure.projects) {
      const at = find(sheet, project.content, row);
      expect(show(at.sheet, at.row, 7)).toBe(project.evaluation);
      expect(show(at.sheet, at.row, 8)).toBe(project.department);
      project.kpis.forEach((kpi, line) => {
        expect(show(at.sheet, at.row + line, 1)).toBe(kpi.name);
        expect(show(at.sheet, at.row + line, 3)).toBe(kpi.value ?? "");
      });
      row = at.row + project.kpis.length;
    }
  });

  it("has formulas in every rate but the one without an actual", () => {
    const rates = measures.flatMap(({ sheet, measure, indicators }) =>
      [...indicators, ...measure.kpis].map((kpi) => find(sheet, kpi.name)).map((at) => formulaAt(at.sheet, at.row, 8)),
    );
    expect(rates.filter((formula) => formula === undefined)).toHaveLength(1);
  });
});
