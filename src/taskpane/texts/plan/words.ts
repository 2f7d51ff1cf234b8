import type { Words } from "../language";
import { EN } from "./en";
import { JA, type PlanTexts } from "./ja";

export const PLAN: Words<PlanTexts> = { ja: JA, en: EN };
