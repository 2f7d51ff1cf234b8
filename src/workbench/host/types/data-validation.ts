import { overlaps, type Validation } from "../../../core";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { refuseProtected } from "../protected-cells";
import { without } from "../rectangles";
import type { Cells } from "../targets";

type Words = Readonly<Record<string, unknown>>;

/** Excel's kinds: the word for the type, the key of the rule, the word of a file. */
const BASIC = [
  ["WholeNumber", "wholeNumber", "whole"],
  ["Decimal", "decimal", "decimal"],
  ["Date", "date", "date"],
  ["Time", "time", "time"],
  ["TextLength", "textLength", "textLength"],
] as const;

export const DATA_VALIDATION: ObjectType<Cells> = {
  exists: ({ sheet }) => !sheet.isDeleted,
  scalars: {
    Type: { get: (of) => typeOf(found(of)) },
    Rule: { get: (of) => ruleOf(found(of)), set: setRule },
    IgnoreBlanks: {
      get: (of) => found(of)?.allowBlank ?? true,
      set: (of, value) => {
        change(of, { allowBlank: value === true });
      },
    },
    Prompt: {
      get: (of) => messageOf(found(of)?.prompt, "showPrompt"),
      set: (of, value) => {
        change(of, { prompt: textsOf(value) });
      },
    },
    ErrorAlert: {
      get: (of) => messageOf(found(of)?.error, "showAlert"),
      set: (of, value) => {
        change(of, { error: textsOf(value) });
      },
    },
  },
  methods: {
    Clear: (of) => {
      refuseProtected(of.sheet);
      clear(of);
    },
  },
};

function found({ sheet, ranges }: Cells): Validation | undefined {
  return sheet.validations.find((each) => each.ranges.some((range) => ranges.some((own) => overlaps(range, own))));
}

function clear({ sheet, ranges }: Cells): void {
  for (const hole of ranges)
    sheet.validations = sheet.validations.flatMap((each) => {
      const left = each.ranges.flatMap((range) => without(range, hole));
      return left.length > 0 ? [{ ...each, ranges: left }] : [];
    });
}

function change(of: Cells, said: Partial<Validation>): void {
  refuseProtected(of.sheet);
  const before = found(of) ?? fail("InvalidOperation");
  clear(of);
  of.sheet.validations = [...of.sheet.validations, { ...before, ranges: of.ranges, ...said }];
}

function setRule(of: Cells, value: unknown): void {
  refuseProtected(of.sheet);
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const rule = plainRule(value as Words);
  clear(of);
  of.sheet.validations = [...of.sheet.validations, { ranges: of.ranges, allowBlank: true, ...rule }];
}

function plainRule(rule: Words): Pick<Validation, "type" | "operator" | "formula1" | "formula2"> {
  const { list, custom } = rule as { list?: { source?: unknown }; custom?: { formula?: unknown } };
  if (list) {
    if (typeof list.source !== "string") return fail("NotImplemented", "lists over a range object");
    return { type: "list", formula1: list.source.startsWith("=") ? list.source.slice(1) : `"${list.source}"` };
  }
  if (custom) return { type: "custom", formula1: plainFormula(custom.formula) ?? fail("InvalidArgument") };
  const kind = BASIC.find(([, key]) => rule[key]) ?? fail("InvalidArgument");
  const { formula1, formula2, operator } = rule[kind[1]] as Words;
  const second = plainFormula(formula2);
  return {
    type: kind[2],
    operator: typeof operator === "string" ? small(operator) : fail("InvalidArgument"),
    formula1: plainFormula(formula1) ?? fail("InvalidArgument"),
    ...(second !== undefined && { formula2: second }),
  };
}

function typeOf(validation: Validation | undefined): string {
  if (!validation || validation.type === "none") return "None";
  if (validation.type === "list") return "List";
  if (validation.type === "custom") return "Custom";
  return BASIC.find(([, , word]) => word === validation.type)?.[0] ?? "None";
}

function ruleOf(validation: Validation | undefined): unknown {
  if (!validation) return {};
  const { type, formula1 = "", formula2, operator = "between" } = validation;
  const literal = /^"(.*)"$/s.exec(formula1)?.[1];
  if (type === "list") return { list: { inCellDropDown: true, source: literal ?? `=${formula1}` } };
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const kind = BASIC.find(([, , word]) => word === type);
  const second = formula2 === undefined ? {} : { formula2: shownFormula(formula2) };
  return kind ? { [kind[1]]: { formula1: shownFormula(formula1), ...second, operator: capital(operator) } } : {};
}

function shownFormula(formula: string): string | number {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function plainFormula(formula: unknown): string | undefined {
  return typeof formula === "string" || typeof formula === "number" ? String(formula).replace(/^=/, "") : undefined;
}

function messageOf(texts: Validation["prompt"], shown: string): unknown {
  return { title: texts?.title ?? "", message: texts?.text ?? "", [shown]: texts !== undefined };
}

function textsOf(value: unknown): { title?: string; text?: string } {
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const { title, message } = value as Words;
  return { ...(typeof title === "string" && { title }), ...(typeof message === "string" && { text: message }) };
}

function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
