import type { Words } from "../language";
import { EN } from "./en";
import { type EntryTexts, JA } from "./ja";

export const ENTRY: Words<EntryTexts> = { ja: JA, en: EN };
