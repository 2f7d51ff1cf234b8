import type * as z from "zod";

import type { indicatorSchema } from "./schema/indicator";
import type { planSchema } from "./schema/plan";
import type { goalSchema, measureSchema, projectSchema } from "./schema/tree";

/** What should be measured, with every default filled in. Made by `readPlan` only. */
export type Plan = z.output<typeof planSchema>;
/** A plan as a person or a program writes it, defaults left out. */
export type PlanInput = z.input<typeof planSchema>;

export type PlanGoal = z.output<typeof goalSchema>;
export type PlanMeasure = z.output<typeof measureSchema>;
export type PlanProject = z.output<typeof projectSchema>;
export type PlanIndicator = z.output<typeof indicatorSchema>;
export type PlanBaseline = NonNullable<PlanIndicator["baseline"]>;
export type PlanTarget = PlanIndicator["targets"][number];
export type PlanFinalTarget = NonNullable<PlanIndicator["final"]>;
export type PlanActual = PlanIndicator["actuals"][number];
export type PlanBudget = PlanProject["budgets"][number];
export type IndicatorField = PlanIndicator["unconfirmed"][number]["field"];
export type PlanField = Plan["unconfirmed"][number]["field"];
export type Sureness = Plan["unconfirmed"][number]["sure"];
export type BandsChoice = Plan["defaults"]["bands"];
