/// <reference types="office-js" />
import type { Range, Validation } from "../../../core/index";
import type { Task } from "../trips";
import { placesOf } from "./addresses";
import { rangeAt } from "./extent";

/** Excel's kinds, and where each keeps its rule. */
const KINDS = {
  WholeNumber: ["whole", "wholeNumber"],
  Decimal: ["decimal", "decimal"],
  Date: ["date", "date"],
  Time: ["time", "time"],
  TextLength: ["textLength", "textLength"],
} as const;

/** What may be typed into the cells of a sheet of ours. */
export function* findValidations(sheet: Excel.Worksheet, extent: Range): Task<readonly Validation[]> {
  const cells = rangeAt(sheet, extent).getSpecialCellsOrNullObject("DataValidations");
  cells.load("areas/items/address");
  yield "answer";
  if (cells.isNullObject) return [];
  const places = placesOf(cells.areas);
  const rules = places.map((place) =>
    rangeAt(sheet, place).dataValidation.load("type,rule,ignoreBlanks,prompt,errorAlert"),
  );
  yield "answer";
  return rules.flatMap((rule, at) => validationOf(rule, places[at]) ?? []);
}

function validationOf(found: Excel.DataValidation, range: Range | undefined): Validation | undefined {
  const rule = ruleOf(found);
  if (!range || !rule) return undefined;
  const { ignoreBlanks, prompt, errorAlert } = found;
  return {
    ranges: [range],
    ...rule,
    allowBlank: ignoreBlanks,
    ...(prompt?.message && { prompt: { title: prompt.title, text: prompt.message } }),
    ...(errorAlert?.message && { error: { title: errorAlert.title, text: errorAlert.message } }),
  };
}

function ruleOf({ type, rule }: Excel.DataValidation): Pick<Validation, "type" | "formula1"> | undefined {
  if (type === "List") {
    const source = rule.list?.source;
    if (typeof source !== "string") return undefined;
    return { type: "list", formula1: source.startsWith("=") ? source.slice(1) : `"${source}"` };
  }
  if (type === "Custom") return { type: "custom", formula1: formulaOf(rule.custom?.formula) ?? "" };
  if (type === "None" || type === "Inconsistent" || type === "MixedCriteria") return undefined;
  const [kind, key] = KINDS[type];
  const basic = rule[key];
  const formula1 = formulaOf(basic?.formula1);
  const formula2 = formulaOf(basic?.formula2);
  const operator = basic?.operator;
  return {
    type: kind,
    ...(operator && { operator: operator.charAt(0).toLowerCase() + operator.slice(1) }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}

function formulaOf(formula: unknown): string | undefined {
  return typeof formula === "string" || typeof formula === "number" ? String(formula).replace(/^=/u, "") : undefined;
}
