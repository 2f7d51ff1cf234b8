import type { Words } from "../language";
import { EN } from "./en";
import { JA, type RatesTexts } from "./ja";

export const RATES: Words<RatesTexts> = { ja: JA, en: EN };
