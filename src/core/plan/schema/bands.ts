import * as z from "zod";

import { BAND_PRESET_NAMES } from "../bands/presets";
import { nameSchema } from "./scalars";

const percent = z.number().min(-1000).max(1000);
const share = z.number().min(0).max(100).default(0);
const mark = z.enum(["target", "baseline"]);

const bandTestSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rate-at-least"), percent }),
  z.strictObject({ kind: z.literal("rate-above"), percent }),
  z.strictObject({ kind: z.literal("better-than"), mark, byPercent: share }),
  z.strictObject({ kind: z.literal("same-as"), mark, withinPercent: share }),
  z.strictObject({ kind: z.literal("rest") }),
  z.strictObject({ kind: z.literal("judged") }),
  z.strictObject({ kind: z.literal("no-rate") }),
]);

const bandSchema = z.strictObject({
  label: nameSchema,
  meaning: z.string().default(""),
  when: bandTestSchema,
  tone: z.enum(["good", "fair", "poor", "none"]).default("none"),
});

/** A preset by its name, or the plan's own steps, best first. */
export const bandsSchema = z
  .union([z.enum(BAND_PRESET_NAMES), z.array(bandSchema).min(2)])
  .describe("評価区分。名前で選ぶか、良い方から順に並べる。");
