/// <reference types="office-js" />
import type { Workbook } from "../../../src/core";
import { ExcelHost, type ExcelPort } from "../../../src/hosts/excel";
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
    host: new ExcelHost(portTo(client)),
    async close() {
      // The client tidies up behind itself without being waited for.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await client.server.answer(NOTHING);
      await client.book.settle();
      client.close();
    },
  };
}

export function portTo({ Excel: excel, Office: office }: Pick<OfficeClient, "Excel" | "Office">): ExcelPort {
  return {
    run: (options, batch) => excel.run(options, batch),
    supports: (version) => office.context.requirements.isSetSupported("ExcelApi", version),
    language: "ja-JP",
  };
}
