import type { Workbook } from "../../../src/core";
import type { Behaviour } from "../../../src/workbench/host";
import { WorkbookBuilder } from "../../fixtures/workbook-builder";
import { openInOffice, type OfficeClient } from "../../tools/office-client";

export type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** Does something with a workbook in the stand-in for Excel; whatever is not emulated fails the test. */
export async function inOffice<T>(
  workbook: Workbook,
  work: (client: OfficeClient) => Promise<T>,
  behaviour: Behaviour = {},
): Promise<T> {
  const client = await openInOffice(workbook, behaviour);
  try {
    const result = await work(client);
    client.complainNot();
    return result;
  } finally {
    client.close();
  }
}

/** One batch over the first sheet. */
export async function run<T>(workbook: Workbook, batch: Batch<T>, behaviour: Behaviour = {}): Promise<T> {
  return inOffice(workbook, (client) => runIn(client, batch), behaviour);
}

export async function runIn<T>({ Excel }: OfficeClient, batch: Batch<T>): Promise<T> {
  return Excel.run(async (context) => batch(context, context.workbook.worksheets.getFirst()));
}

/** The error of a batch: its code, and where it was. */
export async function refusal(workbook: Workbook, batch: Batch<unknown>, behaviour: Behaviour = {}) {
  return inOffice(workbook, (client) => refusalIn(client, batch), behaviour);
}

export async function refusalIn(client: OfficeClient, batch: Batch<unknown>) {
  try {
    await runIn(client, batch);
  } catch (error) {
    if (!(error instanceof client.OfficeExtension.Error)) throw error;
    return { code: error.code, at: (error.debugInfo as { errorLocation?: string }).errorLocation ?? "" };
  }
  throw new Error("Nothing was refused.");
}

/** A table of goals: names, targets, actuals, a rate; and a sheet behind it. */
export function goals(): Workbook {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("施策1");
  ["指標", "目標", "実績", "達成率"].forEach((value, column) => sheet.put(0, column, { value }));
  sheet.put(1, 0, { value: "満足度" });
  sheet.put(1, 1, { value: 80, numberFormat: "0.0" });
  sheet.put(1, 2, { value: 60, numberFormat: '#,##0"人"', locked: false });
  sheet.put(1, 3, { value: 0.75, formula: "C2/B2", numberFormat: "0.0%" });
  sheet.put(2, 0, { value: { error: "#N/A" } });
  sheet.put(2, 1, { value: true });
  builder.sheet("施策2").put(0, 0, { value: 7 });
  return builder.build();
}
