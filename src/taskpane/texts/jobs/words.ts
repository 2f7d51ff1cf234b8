import type { Words } from "../language";
import { EN } from "./en";
import { JA, type JobsTexts } from "./ja";

export const JOBS: Words<JobsTexts> = { ja: JA, en: EN };
