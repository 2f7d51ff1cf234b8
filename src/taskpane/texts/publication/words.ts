import type { Words } from "../language";
import { EN } from "./en";
import { JA, type PublicationTexts } from "./ja";

export const PUBLICATION: Words<PublicationTexts> = { ja: JA, en: EN };
