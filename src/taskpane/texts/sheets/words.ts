import type { Words } from "../language";
import { EN } from "./en";
import { JA, type SheetsTexts } from "./ja";

export const SHEETS: Words<SheetsTexts> = { ja: JA, en: EN };
