import type { LiveHost } from "../../core/index";
import { Store } from "../state/store";
import { EN } from "../texts/en";
import { JA } from "../texts/ja";
import { languageOf } from "../texts/language";
import type { Desk, Services } from "./desk";

/** The jobs over one workbook: a pane's for as long as it is open, a ribbon button's for one press. */
export function createDesk(host: LiveHost, services: Services): Desk {
  const texts = languageOf(host.features) === "ja" ? JA : EN;
  return { host, services, texts, store: new Store(), stop: null };
}
