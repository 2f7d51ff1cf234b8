import type { Words } from "../language";
import { EN } from "./en";
import { JA, type ShellTexts } from "./ja";

export const SHELL: Words<ShellTexts> = { ja: JA, en: EN };
