/// <reference types="office-js" />
import { rangeName, type Validation } from "../../../core/index";
import type { Task } from "../trips";

const KEYS = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

/** What may be typed, with the words shown beside the cell. Longer titles and messages than Excel takes are cut. */
export function* putValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): Task<void> {
  for (const { ranges, prompt, error, allowBlank, ...validation } of validations) {
    const rule = ruleOf(validation);
    for (const range of rule ? ranges : []) {
      yield 3000;
      const { dataValidation } = sheet.getRange(rangeName(range));
      if (rule) dataValidation.rule = rule;
      dataValidation.ignoreBlanks = allowBlank === true;
      if (prompt) dataValidation.prompt = { showPrompt: true, ...words(prompt) };
      if (error) dataValidation.errorAlert = { showAlert: true, style: "Stop", ...words(error) };
    }
  }
}

function words({ title = "", text = "" }: NonNullable<Validation["prompt"]>): { title: string; message: string } {
  return { title: title.slice(0, 32), message: text.slice(0, 255) };
}

function ruleOf({
  type,
  operator,
  formula1,
  formula2,
}: Omit<Validation, "ranges">): Excel.DataValidationRule | undefined {
  if (type === "none" || formula1 === undefined) return undefined;
  if (type === "list") {
    const words = /^"([^]*)"$/u.exec(formula1)?.[1];
    return { list: { inCellDropDown: true, source: words ?? `=${formula1}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const word = operator ?? "between";
  return {
    [KEYS[type]]: {
      formula1: inputOf(formula1),
      ...(formula2 !== undefined && { formula2: inputOf(formula2) }),
      operator: word.charAt(0).toUpperCase() + word.slice(1),
    },
  };
}

function inputOf(formula: string): string | number {
  return /^-?[\d.]+$/u.test(formula) ? Number(formula) : `=${formula}`;
}
