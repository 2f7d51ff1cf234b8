import type { LiveHost } from "../../core/index";
import type { Desk, Services } from "../jobs/desk";
import { Store } from "../state/store";
import { EN } from "../texts/en";
import { JA } from "../texts/ja";
import { languageOf } from "../texts/language";

/** One pane over one workbook. */
export function createDesk(host: LiveHost, services: Services): Desk {
  const texts = languageOf(host.features) === "ja" ? JA : EN;
  return { host, services, texts, store: new Store(), stop: null };
}
