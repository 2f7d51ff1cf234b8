import { readPlan, readPlanSheet, type Plan, type Problem } from "../../core/index";
import type { Io } from "../io";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import { openWorkbook } from "./open-workbook";
import { PLAN_PRESETS } from "./presets";
import { behind, readJsonFile } from "./read-json";

/**
 * A plan: a JSON file, a workbook with a sheet 計画定義, or the name of one that comes with the program. Every fault in
 * it is named, not only the first.
 */
export async function readPlanFile(path: string, io: Io): Promise<Plan> {
  if (Object.hasOwn(PLAN_PRESETS, path)) return planIn(path, PLAN_PRESETS[path]);
  if (/\.xls[xm]$/i.test(path)) return planOnSheet(path, io);
  return planIn(path, await readJsonFile(path, io));
}

function planIn(path: string, json: unknown): Plan {
  const result = readPlan(json);
  if ("plan" in result) return result.plan;
  throw new UsageError(...result.problems.map((one) => behind(path, at(one))));
}

async function planOnSheet(path: string, io: Io): Promise<Plan> {
  const opened = await openWorkbook(path, io);
  if ("failure" in opened) throw new UsageError(behind(path, opened.failure));
  const result = readPlanSheet(opened.workbook);
  if ("plan" in result) return result.plan;
  if ("problems" in result) throw new UsageError(...result.problems.map(({ message }) => behind(path, message)));
  throw new UsageError(
    behind(path, {
      ja: "計画定義のシートがありません。計画のJSONか、計画定義のシートのあるブックを指定してください。",
      en: "the workbook has no sheet 計画定義; name a plan file or a workbook that has one.",
    }),
  );
}

function at({ path, message }: Problem): Sentence {
  return path === "" ? message : { ja: `${path}：${message.ja}`, en: `${path}: ${message.en}` };
}
