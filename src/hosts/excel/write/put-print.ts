/// <reference types="office-js" />
import type { PrintSetup } from "../../../core/index";
import { rangeAt } from "../read/extent";
import type { Task } from "../trips";

const PAPERS: Readonly<Record<number, Excel.PaperType | "A3" | "A4" | "A5" | "B4" | "B5">> = {
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

export function* putPrint(sheet: Excel.Worksheet, print: PrintSetup | undefined): Task<void> {
  if (!print) return;
  yield 6000;
  const { pageLayout } = sheet;
  const { landscape, paper, area, titleRows, margins, centerHorizontally, header, footer } = print;
  if (landscape !== undefined) pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  const size = paper === undefined ? undefined : PAPERS[paper];
  if (size) pageLayout.paperSize = size as Excel.PaperType;
  if (print.fitToWidth !== undefined || print.fitToHeight !== undefined) pageLayout.zoom = zoomOf(print);
  if (area) pageLayout.setPrintArea(rangeAt(sheet, area));
  if (titleRows) pageLayout.setPrintTitleRows(`$${String(titleRows.from + 1)}:$${String(titleRows.to + 1)}`);
  if (margins) pageLayout.setPrintMargins("Inches", { ...margins, header: 0.3, footer: 0.3 });
  if (centerHorizontally !== undefined) pageLayout.centerHorizontally = centerHorizontally;
  if (header !== undefined || footer !== undefined)
    putLines(pageLayout.headersFooters.defaultForAllPages, header, footer);
  for (const row of print.rowBreaks ?? []) {
    yield 500;
    sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  }
  yield "answer";
}

/** 0 pages is as many as it takes, which is said by saying nothing. */
function zoomOf({ fitToWidth, fitToHeight }: PrintSetup): Excel.PageLayoutZoomOptions {
  return {
    ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight && { verticalFitToPages: fitToHeight }),
  };
}

function putLines(target: Excel.HeaderFooter, header: string | undefined, footer: string | undefined): void {
  const top = partsOf(header ?? "");
  const bottom = partsOf(footer ?? "");
  if (header !== undefined) {
    target.leftHeader = top.L;
    target.centerHeader = top.C;
    target.rightHeader = top.R;
  }
  if (footer !== undefined) {
    target.leftFooter = bottom.L;
    target.centerFooter = bottom.C;
    target.rightFooter = bottom.R;
  }
}

/** "&L…&C…&R…" in its three parts; what stands before the first mark is in the middle. */
function partsOf(line: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let at: keyof typeof parts = "C";
  for (const piece of line.split(/(&[LCR])/u)) {
    if (/^&[LCR]$/u.test(piece)) at = piece.charAt(1) as keyof typeof parts;
    else parts[at] += piece;
  }
  return parts;
}
