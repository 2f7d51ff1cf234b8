import { FILL_SKIPS } from "../../achieving/filling/fill-item";
import { NO_RATE_CAUSES } from "../../achieving/reasons";
import type { YearSlot } from "../../reading/table";
import type { ListRecord } from "./records";

/** The unit of what was compared, else that of the row. */
export function unitOf({ rated: { indicator, item } }: ListRecord): string {
  const inputs = item?.achievement.inputs;
  return (inputs?.target ?? inputs?.actual ?? inputs?.baseline)?.unit ?? indicator.unit?.text ?? "";
}

/** The target shown where no rate chose one. */
export function targetOf({ rated: { indicator }, year }: ListRecord): YearSlot | undefined {
  return indicator.targets.find((slot) => slot.year === year) ?? indicator.targets[0];
}

/** Why there is no rate, in one sentence; "" where there is one. */
export function remarkOf({ rated: { item } }: ListRecord): string {
  if (!item) return "評価する年度が分かりません。";
  const { cause } = item.achievement;
  const because = cause === null ? "" : NO_RATE_CAUSES[cause].ja;
  if (item.formula !== null || item.why === null || item.why === "unsuited") return because;
  return because === "" ? FILL_SKIPS[item.why].ja : because;
}
