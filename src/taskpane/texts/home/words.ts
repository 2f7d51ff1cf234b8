import type { Words } from "../language";
import { EN } from "./en";
import { type HomeTexts, JA } from "./ja";

export const HOME: Words<HomeTexts> = { ja: JA, en: EN };
