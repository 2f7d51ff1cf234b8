import type { Words } from "../language";
import { EN } from "./en";
import { type IndicatorsTexts, JA } from "./ja";

export const INDICATORS: Words<IndicatorsTexts> = { ja: JA, en: EN };
