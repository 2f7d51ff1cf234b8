import type { Words } from "../language";
import { EN } from "./en";
import { type CompareTexts, JA } from "./ja";

export const COMPARE: Words<CompareTexts> = { ja: JA, en: EN };
