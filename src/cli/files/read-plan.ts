import { readPlan, type Plan, type Problem } from "../../core/index";
import type { Io } from "../io";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import { behind, readJsonFile } from "./read-json";

/** A plan file; every fault in it is named, not only the first. */
export async function readPlanFile(path: string, io: Io): Promise<Plan> {
  const result = readPlan(await readJsonFile(path, io));
  if ("plan" in result) return result.plan;
  throw new UsageError(...result.problems.map((one) => behind(path, at(one))));
}

function at({ path, message }: Problem): Sentence {
  return path === "" ? message : { ja: `${path}：${message.ja}`, en: `${path}: ${message.en}` };
}
