import { checkCell } from "./check-cell";
import { checkWorkbook } from "./check-workbook";
import type { Command } from "./command";
import { makeSummary } from "./make-summary";
import { toggleFlags } from "./toggle-flags";
import { writeRates } from "./write-rates";

/** By the names that the manifest calls. */
export const COMMANDS = { checkWorkbook, writeRates, toggleFlags, makeSummary, checkCell } satisfies Readonly<
  Record<string, Command>
>;
