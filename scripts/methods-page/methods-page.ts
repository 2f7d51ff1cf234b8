import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  BAND_PRESETS,
  declaredByPlan,
  METHODS,
  NO_RATE_CAUSES,
  NO_RATE_REASONS,
  rateOf,
  readPlan,
  readTables,
  roundHalfUp,
  textAt,
  type Achievement,
  type Declared,
  type Indicator,
  type MethodName,
  type Plan,
  type Rating,
  type Workbook,
} from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { workedCase } from "./worked-cases";

/** A sample workbook with the plan that says which way its indicators should move. */
interface Sample {
  readonly title: string;
  readonly workbook: string;
  readonly plan: string;
  readonly methods: readonly MethodName[];
}

const SAMPLES: readonly Sample[] = [
  {
    title: "人吉市 令和6年度 進捗報告",
    workbook: "人吉市_令和6年度_進捗報告.xlsx",
    plan: "hitoyoshi-3.json",
    methods: ["ratio", "progress", "prorated", "met"],
  },
  {
    title: "熊本市 平成27～31年度 検証",
    workbook: "熊本市_H27-H31_検証.xlsx",
    plan: "kumamoto-1.json",
    methods: ["ratio", "inverse", "progress", "met"],
  },
];

const ASSETS = join(__dirname, "../../assets");

/** docs/methods.md: what each method says of every indicator of the samples, computed by the product itself. */
export function methodsPage(): string {
  return [INTRODUCTION, methodTable(), workedTable(), reasonTable(), ...SAMPLES.map(sampleSection), ""].join("\n");
}

/** Which indicator shows a method best; by place in SAMPLES. */
const WORKED = [
  { sample: 0, method: "ratio", indicator: "移住希望者からの相談件数", year: 2024 },
  { sample: 0, method: "progress", indicator: "移住希望者からの相談件数", year: 2024 },
  { sample: 0, method: "prorated", indicator: "企業版ふるさと納税を活用した寄附件数", year: 2024 },
  { sample: 1, method: "elapsed", indicator: "企業立地件数（累計）", year: 2018 },
  { sample: 1, method: "met", indicator: "企業立地件数（累計）", year: 2018 },
  { sample: 1, method: "inverse", indicator: "保育所等利用待機児童数", year: 2018 },
  { sample: 1, method: "progress", indicator: "保育所等利用待機児童数", year: 2018 },
] as const;

function workedTable(): string {
  const opened = SAMPLES.map((sample) => {
    const workbook = readXlsx(readFileSync(join(ASSETS, "samples", sample.workbook)));
    return { workbook, tables: readTables(workbook), declare: declaredByPlan(planFrom(sample.plan)) };
  });
  const rows = WORKED.flatMap(({ sample, ...which }) => {
    const from = opened[sample];
    if (!from) return [];
    const { method, indicator, figures, calculation, result } = workedCase(
      from.workbook,
      from.tables,
      from.declare,
      which,
    );
    return [[METHODS[method].ja, indicator, figures, calculation, result]];
  });
  return `## 計算の例\n\nサンプルの指標で、方法ごとの計算を示します。\n\n${pipeTable(["方法", "指標", "値", "計算", "結果"], rows)}\n`;
}

const INTRODUCTION = `# 達成率の計算方法

<!-- このページは scripts/make-methods-page.ts が作ります。手で直さないでください。 -->

「達成率」の計算方法は一つではありません。同じ実績でも、単純比では94％、改善幅では85％になることがあります。
計算方法は指標ごとに計画で定め、達成率には必ずその方法を添えます。率に意味がないときは、上限や0％で代えず、理由を示します。
`;

function methodTable(): string {
  const rows = Object.values(METHODS).map(({ ja, meaning }) => [ja, meaning]);
  return `## 方法\n\n${pipeTable(["方法", "計算"], rows)}\n`;
}

function reasonTable(): string {
  const rows = Object.values(NO_RATE_CAUSES).map(({ reason, ja }) => [NO_RATE_REASONS[reason].ja, ja]);
  return `## 率がない理由\n\n${pipeTable(["表示", "意味"], rows)}\n`;
}

function sampleSection(sample: Sample): string {
  const workbook = readXlsx(readFileSync(join(ASSETS, "samples", sample.workbook)));
  const plan = planFrom(sample.plan);
  const bands = BAND_PRESETS["three-steps"].bands.map(({ label, meaning }) => `${label}（${meaning}）`).join("、");
  const heads = [
    "指標",
    "年度",
    "方向",
    "基準値",
    "目標値",
    "実績",
    "記載の率",
    ...sample.methods.map((name) => METHODS[name].ja),
  ];
  const rows = caseRows(sample, workbook, plan);
  return `## ${sample.title}\n\n区分: ${bands}。率は小数第2位を四捨五入しています。\n\n${pipeTable(heads, rows)}\n`;
}

function caseRows(sample: Sample, workbook: Workbook, plan: Plan): readonly (readonly string[])[] {
  const declare = declaredByPlan(plan);
  const seen = new Set<string>();
  return readTables(workbook).tables.flatMap((table) =>
    table.indicators.flatMap((indicator) => {
      // Indicators printed twice (summary and measure) are shown once.
      if (seen.has(indicator.name)) return [];
      seen.add(indicator.name);
      const declared = declare(indicator, table);
      return yearsOf(indicator, plan).map((year) => caseRow(sample, workbook, indicator, year, declared));
    }),
  );
}

/** Years with a number; an indicator without any is shown for the plan's own year. */
function yearsOf(indicator: Indicator, plan: Plan): readonly number[] {
  const years = indicator.actuals.flatMap(({ year, reading }) =>
    year !== null && reading.kind === "number" ? [year] : [],
  );
  return years.length > 0 ? years : [plan.evaluationYear ?? plan.period.from];
}

function caseRow(sample: Sample, workbook: Workbook, indicator: Indicator, year: number, declared: Declared) {
  const said = sample.methods.map((method) => rateOf(indicator, method, year, declared));
  const { baseline, target, actual } = said[0]?.inputs ?? {};
  const printed = indicator.rates.find((rate) => rate.year === null || rate.year === year);
  const sheet = workbook.sheets.find(({ name }) => name === printed?.at.sheet);
  const shown = printed && sheet ? textAt(workbook, sheet, printed.at.row, printed.at.column) : "";
  return [
    indicator.name,
    String(year),
    DIRECTION_SIGNS[declared.direction ?? "unknown"],
    baseline?.text ?? "",
    target?.text ?? "",
    actual?.text ?? "",
    shown,
    ...said.map(cellOf),
  ];
}

const DIRECTION_SIGNS = { higher: "↑", lower: "↓", maintain: "→", unknown: "?" } as const;

function cellOf({ result, reason, met, rating }: Achievement): string {
  if (reason !== null) return NO_RATE_REASONS[reason].ja;
  if (result === null) return met === true ? "達成" : "未達";
  const percent = `${roundHalfUp(result * 100, 1).toFixed(1)}％`;
  return `${percent} ${labelOf(rating)}`;
}

function labelOf(rating: Rating): string {
  return rating.kind === "band" ? rating.label : NO_RATE_REASONS[rating.reason].ja;
}

function planFrom(file: string): Plan {
  const read = readPlan(JSON.parse(readFileSync(join(ASSETS, "plans", file), "utf8")));
  if ("problems" in read) throw new Error(`${file}: ${read.problems.map(({ code }) => code).join(", ")}`);
  return read.plan;
}

function pipeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inOneLine).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, "").replace(/\|/gu, "\\|");
}
