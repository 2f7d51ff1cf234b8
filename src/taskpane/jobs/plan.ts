import { inferPlan, type Plan, placePlan, type Problem, readPlan, recordPast, readTables } from "../../core/index";
import { fileName } from "./file-name";
import { checkWorkbook, openWorkbook } from "./check";
import { languageOf } from "../texts/language";
import { type Desk, type PlanPreset, work } from "./desk";
import { writeChange } from "./write";

/** The plan in use from now on, in this pane; the workbook gets it by `keepPlan`. */
export async function usePlan(desk: Desk, plan: Plan): Promise<boolean> {
  const { store } = desk;
  const { year } = store.state().chosen;
  store.tell({ kind: "chosen", chosen: { plan, ...(year !== undefined && { year }) } });
  return lookAgain(desk);
}

/** The plan from outside is put away; the workbook's own counts again, if it has one. */
export async function dropPlan(desk: Desk): Promise<boolean> {
  const { year } = desk.store.state().chosen;
  desk.store.tell({ kind: "chosen", chosen: year === undefined ? {} : { year } });
  return lookAgain(desk);
}

export async function chooseYear(desk: Desk, year: number | undefined): Promise<boolean> {
  const { plan } = desk.store.state().chosen;
  desk.store.tell({ kind: "chosen", chosen: { ...(plan && { plan }), ...(year !== undefined && { year }) } });
  return lookAgain(desk);
}

export async function usePreset(desk: Desk, preset: PlanPreset): Promise<readonly Problem[]> {
  return useJson(desk, await preset.load());
}

/** A plan file, or everything that is wrong with it. */
export async function useJson(desk: Desk, json: unknown): Promise<readonly Problem[]> {
  const result = readPlan(json);
  if ("problems" in result) return result.problems;
  await usePlan(desk, result.plan);
  return [];
}

/** What a person gave as a plan file: every fault as a sentence in the pane's language, none when it is in use now. */
export async function usePlanFile(desk: Desk, bytes: Uint8Array): Promise<readonly string[]> {
  const language = languageOf(desk.host.features);
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const problems = await useJson(desk, json);
    return problems.map(({ path, message }) => (path === "" ? message[language] : `${path}：${message[language]}`));
  } catch {
    return [desk.texts.notJson];
  }
}

/** The plan as a file that `usePlanFile` and the command line read. */
export function planJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Hands the plan out as a file; false where the place gives none. Nothing is written to the workbook. */
export async function savePlanFile({ services, store, texts }: Desk, plan: Plan): Promise<boolean> {
  if (!services.saveFile) return false;
  const name = fileName(plan.title, "json");
  await services.saveFile(name, new TextEncoder().encode(planJson(plan)));
  store.tell({ kind: "notice", notice: { kind: "done", text: texts.didSave(name) } });
  return true;
}

/** Writes the plan onto the sheet 計画定義, where everybody sees and mends it; from then on the sheet counts. */
export async function keepPlan(desk: Desk, plan: Plan): Promise<boolean> {
  const { store, texts } = desk;
  const { chosen } = store.state();
  const written = await writeChange(desk, ({ workbook }) => {
    store.tell({ kind: "chosen", chosen: chosen.year === undefined ? {} : { year: chosen.year } });
    return { edits: [placePlan(workbook, plan)], label: texts.labels.plan, done: texts.didPlacePlan, anew: true };
  });
  store.tell(written ? { kind: "proposed", plan: null } : { kind: "chosen", chosen });
  return written;
}

/** A plan proposed from what the workbook shows; nothing is written or used yet. What keeps it from being one, else. */
export async function proposePlan(desk: Desk): Promise<ReturnType<typeof inferPlan> | null> {
  const { store } = desk;
  let result: ReturnType<typeof inferPlan> | null = null;
  await work(desk, "reading", async ({ turn }) => {
    const { survey } = store.state();
    await turn("reading");
    result = survey && inferPlan(survey.tables, survey.workbook);
    if (result && "plan" in result) store.tell({ kind: "proposed", plan: result.plan });
  });
  return result;
}

/** Last year's file, for what it says about last year. */
export function compareWith(desk: Desk, name: string, bytes: Uint8Array): Promise<boolean> {
  const { services, store } = desk;
  return work(desk, "comparing", async ({ turn }) => {
    const other = await services.openFile?.(bytes);
    await turn("comparing");
    if (other) store.tell({ kind: "compared", previous: { name, past: recordPast(readTables(other)) } });
  }).then((read) => read && checkWorkbook(desk));
}

export async function forgetComparison(desk: Desk): Promise<boolean> {
  desk.store.tell({ kind: "compared", previous: null });
  return lookAgain(desk);
}

function lookAgain(desk: Desk): Promise<boolean> {
  return desk.store.state().checking === null ? openWorkbook(desk) : checkWorkbook(desk);
}
