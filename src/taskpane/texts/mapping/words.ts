import type { Words } from "../language";
import { EN } from "./en";
import { JA, type MappingTexts } from "./ja";

export const MAPPING: Words<MappingTexts> = { ja: JA, en: EN };
