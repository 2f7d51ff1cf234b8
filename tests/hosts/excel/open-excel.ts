/// <reference types="office-js" />
import type { Workbook } from "../../../src/core";
import { ExcelHost, portTo } from "../../../src/hosts/excel";
import type { Behaviour } from "../../../src/workbench/host";
import { openInOffice, type OfficeClient } from "../../tools/office-client";

export interface OpenExcel extends Omit<OfficeClient, "close"> {
  readonly host: ExcelHost;
  /** Closes the workbook once it is computed; the engine must not be stopped in the middle. */
  close(): Promise<void>;
}

const NOTHING = JSON.stringify({ AutoKeepReference: false, ObjectPaths: {}, Actions: [] });

/** A workbook open in the stand-in for Excel, and our host over the genuine client. Close it, or jest waits. */
export async function openExcel(workbook: Workbook, behaviour?: Behaviour): Promise<OpenExcel> {
  const client = await openInOffice(workbook, behaviour);
  return {
    ...client,
    host: new ExcelHost(portTo(client.Excel, withLanguage(client.Office))),
    async close() {
      // The client tidies up behind itself without being waited for.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await client.server.answer(NOTHING);
      await client.book.settle();
      client.close();
    },
  };
}

/** The client is loaded without the part that asks Excel for its language. */
function withLanguage({ context }: typeof Office): Pick<typeof Office, "context"> {
  return { context: { ...context, displayLanguage: "ja-JP" } };
}
