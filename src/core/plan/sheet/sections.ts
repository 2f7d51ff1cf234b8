import { findYears } from "../../reading/year/read-year";
import { shortYear } from "../lookup/era";
import { yearsOf } from "../lookup/years";
import type { Plan } from "../plan";
import type { Column } from "./column";
import {
  actualColumn,
  BAND,
  BUDGET,
  DEPARTMENT,
  INDICATOR,
  INDICATOR_AFTER_ACTUALS,
  INDICATOR_AFTER_TARGETS,
  PLACE,
  PROJECT,
  targetColumn,
} from "./columns";
import { OWN_BANDS } from "./codec";
import type { Path } from "../schema/problem";
import { bandFromRecord, bandRecords } from "./band-records";
import { append, byHead, type Json, listIn, plainHead, type Section, withId } from "./section";
import { OPEN, openRecords } from "./open-records";

const INDICATOR_FIXED = [...INDICATOR, ...INDICATOR_AFTER_TARGETS, ...INDICATOR_AFTER_ACTUALS];

export const INDICATORS: Section = {
  name: "指標",
  spare: 10,
  columns: (plan) => [
    ...INDICATOR,
    ...targetYears(plan).map((year) => targetColumn(`${shortYear(year)}目標`, year)),
    ...INDICATOR_AFTER_TARGETS,
    ...actualYears(plan).map((year) => actualColumn(`${shortYear(year)}実績`, year)),
    ...INDICATOR_AFTER_ACTUALS,
  ],
  columnFor: (head) => byHead(INDICATOR_FIXED)(head) ?? yearColumn(head),
  items: (plan) => plan.indicators,
  file: (record, plan) => append(plan, "indicators", record),
};

function targetYears(plan: Plan): readonly number[] {
  return sorted([...yearsOf(plan), ...plan.indicators.flatMap(({ targets }) => targets.map(({ year }) => year))]);
}

function actualYears(plan: Plan): readonly number[] {
  return sorted(plan.indicators.flatMap(({ actuals }) => actuals.map(({ year }) => year)));
}

function sorted(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** R8目標, 令和8年度 目標値, 2026実績. */
function yearColumn(head: string): Column | undefined {
  const { years, rest } = findYears(plainHead(head));
  const [only] = years;
  if (!only || years.length !== 1) return undefined;
  if (/^年?度?の?目標値?$/u.test(rest)) return targetColumn(head, only.year);
  return /^年?度?の?実績値?$/u.test(rest) ? actualColumn(head, only.year) : undefined;
}

export const PLACES: Section = {
  name: "基本目標・施策",
  spare: 3,
  columns: () => PLACE,
  columnFor: byHead(PLACE),
  items: (plan) => [
    ...plan.goals.map((goal) => ({ ...goal, kind: "goals" })),
    ...plan.measures.map((measure) => ({ ...measure, kind: "measures" })),
  ],
  file: ({ kind, ...record }, plan) => {
    if (kind === "goals" || kind === "measures") return append(plan, kind, record);
    return { fault: "「区分」が空欄です。基本目標か施策を選んでください。" };
  },
};

export const DEPARTMENTS: Section = {
  name: "担当課",
  spare: 3,
  columns: () => DEPARTMENT,
  columnFor: byHead(DEPARTMENT),
  items: (plan) => plan.departments,
  // A record of one value stands under the empty key.
  file: (record, plan) => append(plan, "departments", record[""]),
};

export const PROJECTS: Section = {
  name: "事業",
  spare: 3,
  columns: () => PROJECT,
  columnFor: byHead(PROJECT),
  items: (plan) => plan.projects,
  file: (record, plan) => append(plan, "projects", record),
};

export const BUDGETS: Section = {
  name: "予算",
  spare: 3,
  columns: () => BUDGET,
  columnFor: byHead(BUDGET),
  items: (plan) => plan.projects.flatMap(({ id, budgets }) => budgets.map((budget) => ({ owner: id, ...budget }))),
  file: ({ owner, ...record }, plan) => {
    const project = withId(plan, "projects", owner);
    if (!project) return { fault: `事業「${String(owner ?? "")}」がありません。事業の識別子を書いてください。` };
    return [...project.path, ...append(project.entry, "budgets", record)];
  },
};

export const BANDS: Section = {
  name: "評価区分",
  spare: 3,
  columns: () => BAND,
  columnFor: byHead(BAND),
  items: bandRecords,
  file: ({ owner, ...record }, plan) => {
    const band = bandFromRecord(record);
    if (owner === undefined) return fileBand(band, (plan["defaults"] ??= {}) as Json, ["defaults"]);
    const indicator = withId(plan, "indicators", owner);
    return indicator ? fileBand(band, indicator.entry, indicator.path) : noSuchIndicator(owner);
  },
};

function fileBand(band: Json, holder: Json, path: Path): ReturnType<Section["file"]> {
  if (typeof holder["bands"] !== "string") return [...path, ...append(holder, "bands", band)];
  return { fault: `評価区分が一覧から選ばれています。「${OWN_BANDS}」を選ぶか、この行を削除してください。` };
}

function noSuchIndicator(owner: unknown): { readonly fault: string } {
  return { fault: `指標「${String(owner)}」がありません。指標の識別子を書くか、空欄にしてください。` };
}

export const OPENS: Section = {
  name: "未確認",
  spare: 3,
  columns: () => OPEN,
  columnFor: byHead(OPEN),
  items: openRecords,
  file: ({ owner, ...record }, plan) => {
    if (owner === undefined) return append(plan, "unconfirmed", record);
    const indicator = withId(plan, "indicators", owner);
    if (!indicator)
      return { fault: `指標「${String(owner)}」がありません。指標の識別子を書くか、空欄にしてください。` };
    return [...indicator.path, ...append(indicator.entry, "unconfirmed", record)];
  },
};

/** In the order in which they are written, and filed: what is referred to comes before what refers to it. */
export const SECTIONS: readonly Section[] = [INDICATORS, PLACES, DEPARTMENTS, PROJECTS, BUDGETS, BANDS, OPENS];

/** Lists that a plan file need not have, but a sheet always shows. */
export function emptyPlan(): Json {
  const plan: Json = {};
  for (const key of ["goals", "measures", "projects", "indicators"]) listIn(plan, key);
  return plan;
}
