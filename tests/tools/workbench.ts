import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { foldersOf, type Folders } from "../../src/workbench/server/folders";
import { serve } from "../../src/workbench/server/serve";
import type { SeamCell } from "../../src/workbench/page/seam";
import { openBrowser, type BrowserOptions, type OpenBrowser } from "./browser";

const ROOT = join(__dirname, "../..");

export interface WorkbenchOptions extends BrowserOptions {
  /** The file name of a sample; the first of them without. */
  readonly sample?: string;
  /** Another workbook to open in its place. */
  readonly workbook?: { readonly bytes: Uint8Array; readonly name: string };
  /** Other folders than the built ones: a page in place of the add-in's, say. */
  readonly folders?: Partial<Folders>;
}

/** The workbench in a real browser: the grid, and the add-in's pane talking to it through the genuine office.js. */
export interface OpenWorkbench extends OpenBrowser {
  readonly url: string;
  /** The pane as it stands now: a new one after another workbook, language or theme was chosen. */
  pane(): Promise<Frame>;
  open(bytes: Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
  cell(sheet: string, address: string): Promise<SeamCell>;
  /** Types into a cell as a person does. */
  type(sheet: string, address: string, text: string): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  /** "シート!E8" */
  selection(): Promise<string>;
  undo(): Promise<void>;
  /** What the add-in asked of Excel that is not emulated or does not exist, to be shown empty. */
  complaintsOfExcel(): Promise<readonly string[]>;
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const folders = { ...foldersOf(ROOT), ...options.folders };
  for (const file of [join(folders.workbench, "page.js"), join(folders.addin, "taskpane.html")])
    if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  const serving = await serve({ folders, port: 0 });
  const browser = await openBrowser({ width: 1400, height: 900, ...options }).catch(async (error: unknown) => {
    await serving.close();
    throw error;
  });
  const { page } = browser;
  const sample = options.sample === undefined ? "" : `?sample=${encodeURIComponent(options.sample)}`;
  await page.goto(serving.url + sample);
  await page.waitForFunction(
    () => window.workbench?.state.message.kind === "quiet" && window.workbench.book,
    undefined,
    {
      timeout: 60_000,
    },
  );
  const opened: OpenWorkbench = {
    ...browser,
    url: serving.url,
    pane: async () => {
      const frame = await (await page.waitForSelector("#pane-frame iframe")).contentFrame();
      if (!frame) throw new Error("The pane has no page.");
      return frame;
    },
    open: async (bytes, name) => {
      const text = Buffer.from(bytes).toString("base64");
      await page.evaluate(
        async ([data, called]) => {
          await window.workbench?.open(
            Uint8Array.from(atob(data), (each) => each.charCodeAt(0)),
            called,
          );
        },
        [text, name] as const,
      );
    },
    save: async () => {
      const text = await page.evaluate(async () => {
        const bytes = (await window.workbench?.save()) ?? new Uint8Array();
        return btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(""));
      });
      return new Uint8Array(Buffer.from(text, "base64"));
    },
    cell: (sheet, address) =>
      page
        .evaluate(async ([at, name]) => await window.workbench?.cell(at, name), [sheet, address] as const)
        .then(found),
    type: (sheet, address, text) =>
      page.evaluate(async ([at, name, what]) => window.workbench?.type(at, name, what), [
        sheet,
        address,
        text,
      ] as const),
    select: (sheet, address) =>
      page.evaluate(([at, name]) => window.workbench?.select(at, name), [sheet, address] as const),
    selection: () => page.evaluate(() => window.workbench?.selection() ?? ""),
    undo: () => page.evaluate(async () => window.workbench?.undo()),
    complaintsOfExcel: () => page.evaluate(() => window.workbench?.server?.complaints ?? []),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
  if (options.workbook) await opened.open(options.workbook.bytes, options.workbook.name);
  return opened;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The workbench is not there.");
  return value;
}
