import type { Validation } from "../../../core/index";
import { isTrue } from "../workbook/read-workbook-part";
import type { XmlScanner } from "../xml/scanner";
import { OPEN, CLOSE, TEXT } from "../xml/tokens";
import { unescapeCharacters } from "../xml/text";
import { readRanges } from "./read-ranges";

const TYPES: ReadonlySet<string> = new Set<Validation["type"]>([
  "none",
  "list",
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
  "custom",
]);

function isType(text: string): text is Validation["type"] {
  return TYPES.has(text);
}

/** The children of `dataValidations`, both of the old kind and of the one in extensions. */
export function readValidations(list: XmlScanner): Validation[] {
  const found: Validation[] = [];
  list.eachChild((scanner) => {
    if (scanner.isNamed("dataValidation")) found.push(readValidation(scanner));
  });
  return found;
}

function readValidation(scanner: XmlScanner): Validation {
  const type = scanner.attribute("type") ?? "none";
  const operator = scanner.attribute("operator");
  const allowBlank = scanner.attribute("allowBlank");
  const prompt = message(scanner.attribute("promptTitle"), scanner.attribute("prompt"));
  const error = message(scanner.attribute("errorTitle"), scanner.attribute("error"));
  let sqref = scanner.attribute("sqref") ?? "";
  const formulas: Record<string, string> = {};
  scanner.eachChild((child) => {
    if (child.isNamed("sqref")) sqref = readDeepText(child);
    else if (child.isNamed("formula1")) formulas["formula1"] = readDeepText(child);
    else if (child.isNamed("formula2")) formulas["formula2"] = readDeepText(child);
  });
  return {
    ranges: readRanges(sqref),
    type: isType(type) ? type : "none",
    ...(operator !== undefined && { operator }),
    ...formulas,
    ...(allowBlank !== undefined && { allowBlank: isTrue(allowBlank) }),
    ...(prompt && { prompt }),
    ...(error && { error }),
  };
}

function message(title: string | undefined, text: string | undefined): { title?: string; text?: string } | undefined {
  if (title === undefined && text === undefined) return undefined;
  return {
    ...(title !== undefined && { title: unescapeCharacters(title) }),
    ...(text !== undefined && { text: unescapeCharacters(text) }),
  };
}

/** The text of an element and of those in it: extensions wrap formulas in `xm:f`. */
export function readDeepText(scanner: XmlScanner): string {
  if (scanner.isEmpty) return "";
  const depth = scanner.depth;
  let own = "";
  let inner: string | undefined;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth < depth) return unescapeCharacters(inner ?? own);
    if (token === TEXT) own += scanner.text;
    else if (token === OPEN) inner = (inner ?? "") + scanner.readElementText();
  }
}
