import type { Words } from "../language";
import { EN } from "./en";
import { JA, type KeysTexts } from "./ja";

export const KEYS: Words<KeysTexts> = { ja: JA, en: EN };
