import { rmSync } from "node:fs";
import type { OpenBrowser } from "../../tools/browser";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";
import { buildPage } from "./build-page";
import { openBrowserFor } from "./open-pane";
import { workbookOf } from "./small-workbook";

/** What the pane is opened on: a workbook full of tables, and one that has none. */
export const SAMPLE_BYTES = sampleBytes(HITOYOSHI);
export const SAMPLE = { from: { base64: Buffer.from(SAMPLE_BYTES).toString("base64") } };
export const NO_TABLE = { from: { workbook: workbookOf({ メモ: [["買うもの"]] }) } };

/** The test page, bundled afresh, in a browser; closing it leaves nothing behind. */
export async function openBuiltPane(): Promise<OpenBrowser> {
  const folder = await buildPage();
  const browser = await openBrowserFor(folder);
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
  return { ...browser, close };
}
