import type { PlanIndicator } from "../../../plan/plan";
import type { CellRef } from "../../../workbook/address";
import type { PlanRecord } from "../../plan-record";
import { recordedFor } from "../../judging/planned";
import { groupRule } from "../../rule";

interface Data {
  readonly name: string;
  readonly place: string;
}

interface Entry {
  /** The plan's indicator this row is, or may be. */
  readonly id?: string;
  /** The goal or measure the row stands under, as the plan calls it. */
  readonly under?: string;
  readonly at: CellRef;
  readonly record: PlanRecord;
}

/** A file with at least this share of the plan's indicators is the file of the whole plan. */
const WHOLE = 0.5;

/**
 * Weak where a plan's file is split: a file with few of the plan's indicators is taken for one department's, and asked
 * only for the measures it has. A measure whose whole sheet is gone from such a file is not missed.
 */
export const indicatorMissing = groupRule<"plan/indicator-missing", Data, Entry>({
  id: "plan/indicator-missing",
  severity: "error",
  title: { ja: "計画の指標がない", en: "Indicator of the plan is missing" },
  messages: {
    ja: ({ name, place }) =>
      `計画の指標「${name}」（${place}）がブックのどこにもありません。表に加えるか、名称を確認してください。`,
    en: ({ name, place }) =>
      `The plan's indicator "${name}" (${place}) is nowhere in the workbook. Add it, or check its name.`,
  },
  why: {
    ja: "報告から漏れた指標は、検証されないまま計画期間が終わります。",
    en: "An indicator that is left out is never verified.",
  },
  mending: {
    ja: "該当する施策の表に行を加えます。名称が変わったときは、計画の別名に加えます。",
    en: "Add a row to the measure's table, or the new name to the plan's aliases.",
  },
  examples: { bad: "計画に5指標、表に4指標", good: "計画に5指標、表に5指標" },
  gather(source, tell, context) {
    const record = context.plan?.record;
    if (!record || source.kind === "table" || source.kind === "skipped") return;
    const match = recordedFor(source, context);
    const at = source.kind === "indicator" ? source.indicator.at : source.row.at;
    if (!match || match.kind === "none") tell("plan", { at, record });
    else tell("plan", { id: match.indicator.id, under: match.indicator.under, at, record });
  },
  judge(entries, report) {
    const [first] = entries;
    if (!first) return;
    const { record } = first;
    const found = new Set(entries.flatMap(({ id }) => id ?? []));
    // Reversed, so that the first row of a measure is the one that counts.
    const places = new Map(
      [...entries].reverse().flatMap(({ under, at }) => (under === undefined ? [] : [[under, at] as const])),
    );
    const planned = record.indicators;
    const whole = found.size >= planned.length * WHOLE;
    for (const indicator of planned) {
      if (found.has(indicator.id) || (!whole && !places.has(indicator.under))) continue;
      report({
        at: nearest(indicator, places, first.at),
        data: { name: indicator.name, place: record.placeOf(indicator) },
      });
    }
  },
});

/** At a row of the same measure, else at the first row of the workbook. */
function nearest({ under, alsoUnder }: PlanIndicator, places: ReadonlyMap<string, CellRef>, first: CellRef): CellRef {
  return [under, ...alsoUnder].map((id) => places.get(id)).find((at) => at !== undefined) ?? first;
}
