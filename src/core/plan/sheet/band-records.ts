import type { BandTest } from "../bands/band";
import type { BandsChoice, Plan } from "../plan";
import type { Json } from "./section";

/** Own steps of the plan and of its indicators, one a row. */
export function bandRecords(plan: Plan): readonly Json[] {
  return [
    ...own(plan.defaults.bands, undefined),
    ...plan.indicators.flatMap(({ id, bands }) => (bands === undefined ? [] : own(bands, id))),
  ];
}

function own(bands: BandsChoice, owner: string | undefined): readonly Json[] {
  if (typeof bands === "string") return [];
  return bands.map(({ when, ...band }) => ({ ...band, owner, when: { ...when, number: numberOf(when) } }));
}

function numberOf(when: BandTest): number | undefined {
  switch (when.kind) {
    case "rate-at-least":
    case "rate-above":
      return when.percent;
    case "better-than":
      return when.byPercent;
    case "same-as":
      return when.withinPercent;
    default:
      return undefined;
  }
}

const NUMBER_KEY: Partial<Record<BandTest["kind"], string>> = {
  "rate-at-least": "percent",
  "rate-above": "percent",
  "better-than": "byPercent",
  "same-as": "withinPercent",
};

/** The number under the key its test asks for; a number a test does not ask for stays, for the schema to refuse. */
export function bandFromRecord(record: Json): Json {
  const { number, ...when } = (record["when"] ?? {}) as Json;
  const key = NUMBER_KEY[when["kind"] as BandTest["kind"]] ?? "percent";
  return { ...record, when: number === undefined ? when : { ...when, [key]: number } };
}
