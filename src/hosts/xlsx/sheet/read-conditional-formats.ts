import type { ConditionalFormat } from "../../../core/index";
import type { XmlScanner } from "../xml/scanner";
import { unescapeCharacters } from "../xml/text";
import { readRanges } from "./read-ranges";

/** One `conditionalFormatting`, with its rules, both of the old kind and of the one in extensions. */
export function readConditionalFormatting(scanner: XmlScanner): ConditionalFormat[] {
  let sqref = scanner.attribute("sqref") ?? "";
  const rules: Omit<ConditionalFormat, "ranges">[] = [];
  scanner.eachChild((child) => {
    if (child.isNamed("sqref")) sqref = child.readElementText();
    else if (child.isNamed("cfRule")) {
      const rule = readRule(child);
      if (rule) rules.push(rule);
    }
  });
  const ranges = readRanges(sqref);
  return rules.map((rule) => ({ ranges, ...rule }));
}

/** A rule without priority only adds looks (a data bar's gradient) to one that was read already. */
export function readRule(scanner: XmlScanner): Omit<ConditionalFormat, "ranges"> | undefined {
  const type = scanner.attribute("type") ?? "";
  const priority = Number(scanner.attribute("priority") ?? NaN);
  const formulas: string[] = [];
  scanner.eachChild((child) => {
    if (child.isNamed("formula") || child.isNamed("f")) formulas.push(unescapeCharacters(child.readElementText()));
  });
  return Number.isNaN(priority) ? undefined : { type, priority, formulas };
}
