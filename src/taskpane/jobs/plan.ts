import {
  inferPlan,
  type Plan,
  placePlan,
  type PlanInput,
  type Problem,
  readPlan,
  recordPast,
  readTables,
} from "../../core/index";
import { checkWorkbook, openWorkbook } from "./check";
import { type Desk, type PlanPreset, work } from "./desk";
import { writeChange } from "./write";

/** The plan in use from now on, in this pane; the workbook gets it by `keepPlan`. */
export async function usePlan(desk: Desk, plan: Plan): Promise<boolean> {
  const { store } = desk;
  const { year } = store.state().chosen;
  store.tell({ kind: "chosen", chosen: { plan, ...(year !== undefined && { year }) } });
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

/** Writes the plan in use onto the sheet 計画定義, where everybody sees and mends it. */
export function keepPlan(desk: Desk, plan: Plan): Promise<boolean> {
  const { chosen } = desk.store.state();
  return writeChange(desk, ({ workbook }) => ({
    edits: [placePlan(workbook, plan)],
    label: desk.texts.didPlacePlan,
    done: desk.texts.didPlacePlan,
    anew: true,
  })).then((written) => {
    if (written && chosen.plan) {
      desk.store.tell({ kind: "chosen", chosen: chosen.year === undefined ? {} : { year: chosen.year } });
      return lookAgain(desk);
    }
    return written;
  });
}

/** A plan proposed from what the workbook shows; nothing is written or used yet. */
export function proposePlan({ store }: Desk): ReturnType<typeof inferPlan> | null {
  const { survey } = store.state();
  return survey && inferPlan(survey.tables, survey.workbook);
}

/** One guess confirmed or corrected: it is no longer a guess. */
export function confirmField(plan: Plan, id: string, field: string, value?: string): Plan {
  const indicators = plan.indicators.map((indicator) =>
    indicator.id !== id
      ? indicator
      : {
          ...indicator,
          ...(value !== undefined && { [field]: value }),
          unconfirmed: indicator.unconfirmed.filter((guess) => guess.field !== field),
        },
  );
  const result = readPlan({ ...plan, indicators } satisfies PlanInput);
  return "plan" in result ? result.plan : plan;
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
