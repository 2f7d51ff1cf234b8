import * as z from "zod";

import { ACCUMULATION_NAMES } from "../terms/accumulations";
import { DIRECTION_NAMES } from "../terms/directions";
import { KIND_NAMES } from "../terms/kinds";
import { METHOD_NAMES } from "../terms/methods";
import { ROUNDING_NAMES } from "../terms/roundings";
import { decimalsSchema } from "./scalars";

export const kindSchema = z
  .enum(KIND_NAMES)
  .describe("goal-target 数値目標、kpi KPI（重要業績評価指標）、project 事業指標");
export const directionSchema = z
  .enum(DIRECTION_NAMES)
  .describe("higher 高いほど良い、lower 低いほど良い、maintain 維持");
export const accumulationSchema = z
  .enum(ACCUMULATION_NAMES)
  .describe("point 時点、yearly 単年度、cumulative 累計（sinceに起点の年度）、period 期間合計");
export const methodSchema = z.enum(METHOD_NAMES).describe("達成率の計算方法");
export const roundingSchema = z
  .strictObject({ mode: z.enum(ROUNDING_NAMES).default("half-up"), decimals: decimalsSchema.default(0) })
  .describe("達成率（％）の端数処理と小数点以下の桁数");
export const qualifierSchema = z
  .enum(["gte", "lte", "gt", "lt", "about"])
  .describe("gte 以上、lte 以下、gt 超、lt 未満、about 約・程度");
