import type { Workbook } from "../../../core";
import { MAIN, RELATIONS, XML_HEAD, element } from "./xml";

/**
 * One part per outside file. Excel only understands [1]Sheet!A1 when the part names the sheet, so the names are
 * gathered from the formulas.
 */
export function externalLinkXml(workbook: Workbook, number: number): string {
  const names = [...sheetsOf(workbook, number)].map((val) => element("sheetName", { val }));
  const book = element(
    "externalBook",
    { "xmlns:r": RELATIONS, "r:id": "rId1" },
    names.length === 0 ? "" : element("sheetNames", {}, names.join("")),
  );
  return XML_HEAD + element("externalLink", { xmlns: MAIN }, book);
}

function sheetsOf(workbook: Workbook, number: number): Set<string> {
  const names = new Set<string>();
  const reference = new RegExp(
    `'\\[${String(number)}\\]((?:[^']|'')+)'!|\\[${String(number)}\\]([^'!\\[\\]\\s(),:;+*/=<>&^-]+)!`,
    "g",
  );
  for (const formula of formulasOf(workbook)) {
    for (const match of formula.matchAll(reference)) names.add((match[1] ?? match[2] ?? "").replaceAll("''", "'"));
  }
  return names;
}

function* formulasOf(workbook: Workbook): Iterable<string> {
  for (const name of workbook.names) yield name.formula;
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const formula of row.formulas ?? []) if (formula?.includes("[")) yield formula;
    }
  }
}
