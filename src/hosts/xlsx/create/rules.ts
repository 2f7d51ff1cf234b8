import {
  rangeName,
  type CellLook,
  type ConditionalFormat,
  type Range,
  type Sheet,
  type Validation,
} from "../../../core";
import { countedList, element, escapeCellText, escapeWords } from "./xml";

const FORMULA_TYPES: ReadonlySet<string> = new Set([
  "expression",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);
const TYPES_WITHOUT_FORMULA: ReadonlySet<string> = new Set(["duplicateValues", "uniqueValues"]);
/** Longer titles and messages make Excel repair the file. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

/** Rules whose kind needs more than the core knows (scales, bars, icons, thresholds) cannot be made anew. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  dxfOf: (look: CellLook) => number,
): string {
  return formats
    .filter(canBeMade)
    .map((format) => conditionalFormatXml(format, dxfOf))
    .join("");
}

function canBeMade(format: ConditionalFormat): boolean {
  if (format.ranges.length === 0) return false;
  return FORMULA_TYPES.has(format.type) ? format.formulas.length > 0 : TYPES_WITHOUT_FORMULA.has(format.type);
}

function conditionalFormatXml(format: ConditionalFormat, dxfOf: (look: CellLook) => number): string {
  const rule = element(
    "cfRule",
    { type: format.type, dxfId: format.look && dxfOf(format.look), priority: format.priority },
    format.formulas.map((formula) => formulaElement("formula", formula)).join(""),
  );
  return element("conditionalFormatting", { sqref: sqref(format.ranges) }, rule);
}

export function validationsXml(sheet: Sheet): string {
  return countedList("dataValidations", sheet.validations.filter(({ ranges }) => ranges.length > 0).map(validationXml));
}

function validationXml(validation: Validation): string {
  const { prompt, error } = validation;
  return element(
    "dataValidation",
    {
      type: validation.type === "none" ? undefined : validation.type,
      operator: validation.operator === "between" ? undefined : validation.operator,
      allowBlank: validation.allowBlank || undefined,
      showInputMessage: prompt ? true : undefined,
      // A rule without this would let everything pass.
      showErrorMessage: validation.type === "none" && !error ? undefined : true,
      errorTitle: words(error?.title, TITLE_LENGTH),
      error: words(error?.text, MESSAGE_LENGTH),
      promptTitle: words(prompt?.title, TITLE_LENGTH),
      prompt: words(prompt?.text, MESSAGE_LENGTH),
      sqref: sqref(validation.ranges),
    },
    formulaElement("formula1", validation.formula1) + formulaElement("formula2", validation.formula2),
  );
}

function words(text: string | undefined, length: number): string | undefined {
  return text === undefined ? undefined : escapeWords(text.slice(0, length));
}

function formulaElement(tag: string, formula: string | undefined): string {
  return formula === undefined ? "" : `<${tag}>${escapeCellText(formula)}</${tag}>`;
}

function sqref(ranges: readonly Range[]): string {
  return ranges.map(rangeName).join(" ");
}
