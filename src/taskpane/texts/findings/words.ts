import type { Words } from "../language";
import { EN } from "./en";
import { type FindingsTexts, JA } from "./ja";

export const FINDINGS: Words<FindingsTexts> = { ja: JA, en: EN };
