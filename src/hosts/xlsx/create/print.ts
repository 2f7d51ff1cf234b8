import { MAX_COLUMNS, type PrintSetup } from "../../../core";
import { element, escapeCellText } from "./xml";

/** printOptions … rowBreaks, in the order the schema wants. */
export function printXml(print: PrintSetup | undefined): string {
  if (!print) return "";
  return [printOptions(print), pageMargins(print), pageSetup(print), headerFooter(print), rowBreaks(print)].join("");
}

export function fitsToPages(print: PrintSetup | undefined): boolean {
  return print?.fitToWidth !== undefined || print?.fitToHeight !== undefined;
}

function printOptions(print: PrintSetup): string {
  return print.centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "";
}

function pageMargins({ margins }: PrintSetup): string {
  if (!margins) return "";
  const { left, right, top, bottom } = margins;
  return element("pageMargins", { left, right, top, bottom, header: 0.3, footer: 0.3 });
}

function pageSetup(print: PrintSetup): string {
  const fits = fitsToPages(print);
  if (!fits && print.paper === undefined && print.landscape === undefined) return "";
  return element("pageSetup", {
    paperSize: print.paper,
    // 0: as many pages as it takes. Left out it would be 1.
    fitToWidth: fits ? (print.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (print.fitToHeight ?? 0) : undefined,
    orientation: print.landscape === undefined ? undefined : print.landscape ? "landscape" : "portrait",
  });
}

function headerFooter({ header, footer }: PrintSetup): string {
  const part = (tag: string, text: string | undefined) =>
    text === undefined ? "" : `<${tag}>${escapeCellText(text)}</${tag}>`;
  const inner = part("oddHeader", header) + part("oddFooter", footer);
  return inner === "" ? "" : element("headerFooter", {}, inner);
}

/** A break stands above the row with the given index, which is how the file numbers it too. */
function rowBreaks({ rowBreaks: breaks }: PrintSetup): string {
  if (!breaks || breaks.length === 0) return "";
  const items = breaks.map((id) => element("brk", { id, max: MAX_COLUMNS - 1, man: true }));
  return element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, items.join(""));
}
