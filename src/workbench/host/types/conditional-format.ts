import { overlaps, type CellLook } from "../../../core";
import { omit } from "../../book/omit";
import type { Rule } from "../../book/sheet-rules";
import { colorOf } from "../color";
import { fail } from "../excel-error";
import type { Link, ObjectType, Scalar } from "../object-type";
import { refuseProtected } from "../protected-cells";
import { objectOf, rangeOf, type Cells, type ExcelObject, type RuleOf, type RuleSideOf } from "../targets";

/** Excel's kinds, and the words of a file for each: the first is what a new one of the kind is. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Custom: ["expression"],
  CellValue: ["cellIs"],
  ColorScale: ["colorScale"],
  DataBar: ["dataBar"],
  IconSet: ["iconSet"],
  TopBottom: ["top10"],
  ContainsText: ["containsText", "notContainsText", "beginsWith", "endsWith"],
};
const REST = "PresetCriteria";
const MADE_HERE = ["Custom", "CellValue"];

export const CONDITIONAL_FORMAT_COLLECTION: ObjectType<Cells> = {
  exists: ({ sheet }) => !sheet.isDeleted,
  items: (of) => rulesIn(of).map(({ id }) => ruleObject(of, id)),
  item: (of, key) => (rulesIn(of).some(({ id }) => id === key) ? ruleObject(of, String(key)) : undefined),
  methods: {
    Add: (of, given) => {
      const kind = given.text(0);
      if (!(kind in KINDS) && kind !== REST) fail("InvalidArgument");
      if (!MADE_HERE.includes(kind)) fail("NotImplemented", `conditional formats of kind ${kind}`);
      refuseProtected(of.sheet);
      const { id } = of.sheet.rules.add({ ranges: of.ranges, type: KINDS[kind]?.[0] ?? "", formulas: [] });
      tell(of);
      return ruleObject(of, id);
    },
    ClearAll: (of) => {
      refuseProtected(of.sheet);
      for (const { id } of rulesIn(of)) of.sheet.rules.delete(id);
      tell(of);
    },
  },
};

export const CONDITIONAL_FORMAT: ObjectType<RuleOf> = {
  identity: ["Id"],
  exists: ({ sheet, id }) => !sheet.isDeleted && sheet.rules.find(id) !== undefined,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (of) => kindOf(theRule(of)) },
    Priority: { get: (of) => of.sheet.rules.byPriority.findIndex(({ id }) => id === of.id), set: setPriority },
    StopIfTrue: {
      get: (of) => theRule(of).stopIfTrue,
      set: (of, value) => {
        change(of, { stopIfTrue: typeof value === "boolean" ? value : fail("InvalidArgument") });
      },
    },
  },
  links: {
    Custom: (of) => ofKind(of, "Custom", "CustomConditionalFormat") ?? fail("InvalidOperation"),
    CustomOrNullObject: (of) => ofKind(of, "Custom", "CustomConditionalFormat"),
    CellValue: (of) => ofKind(of, "CellValue", "CellValueConditionalFormat") ?? fail("InvalidOperation"),
    CellValueOrNullObject: (of) => ofKind(of, "CellValue", "CellValueConditionalFormat"),
  },
  methods: {
    Delete: (of) => {
      refuseProtected(of.sheet);
      const { ranges } = theRule(of);
      of.sheet.rules.delete(of.id);
      tell({ ...of, ranges });
    },
    GetRange: ({ book, sheet, id }) => {
      const [only, ...more] = sheet.rules.find(id)?.ranges ?? [];
      return only && more.length === 0 ? rangeOf(book, sheet, only) : fail("ItemNotFound");
    },
    GetRanges: (of) => objectOf("RangeAreas", { book: of.book, sheet: of.sheet, ranges: theRule(of).ranges }),
  },
};

export const CUSTOM_CONDITIONAL_FORMAT: ObjectType<RuleOf> = {
  links: {
    Rule: (of) => objectOf("ConditionalFormatRule", of),
    Format: (of) => objectOf("ConditionalRangeFormat", of),
  },
};

export const CELL_VALUE_CONDITIONAL_FORMAT: ObjectType<RuleOf> = {
  scalars: {
    Rule: {
      // Which comparison it is, is not kept.
      get: (of) => {
        const [formula1 = "", formula2] = theRule(of).formulas.map((formula) => `=${formula}`);
        return { formula1, ...(formula2 !== undefined && { formula2 }) };
      },
    },
  },
  links: { Format: (of) => objectOf("ConditionalRangeFormat", of) },
};

export const CONDITIONAL_FORMAT_RULE: ObjectType<RuleOf> = {
  scalars: {
    Formula: {
      get: (of) => `=${theRule(of).formulas[0] ?? ""}`,
      set: (of, value) => {
        if (typeof value !== "string" || value.replace(/^=/, "").trim() === "") return fail("InvalidArgument");
        change(of, { formulas: [value.replace(/^=/, "")] });
      },
    },
  },
};

export const CONDITIONAL_RANGE_FORMAT: ObjectType<RuleOf> = {
  links: {
    Fill: (of) => objectOf("ConditionalRangeFill", of),
    Font: (of) => objectOf("ConditionalRangeFont", of),
    Borders: (of) => objectOf("ConditionalRangeBorderCollection", of),
  },
};

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
/** Lines of a conditional format have no weight. */
const LINES = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;

function borderAt(side: keyof typeof SIDES): Link<RuleOf> {
  return (of) => objectOf("ConditionalRangeBorder", { ...of, side: SIDES[side] });
}

export const CONDITIONAL_RANGE_BORDER_COLLECTION: ObjectType<RuleOf> = {
  links: {
    Top: borderAt("EdgeTop"),
    Bottom: borderAt("EdgeBottom"),
    Left: borderAt("EdgeLeft"),
    Right: borderAt("EdgeRight"),
  },
  items: (of) => Object.values(SIDES).map((side) => objectOf("ConditionalRangeBorder", { ...of, side })),
  item: (of, key) => {
    const edge = (Object.keys(SIDES) as (keyof typeof SIDES)[]).find((each) => each === key);
    return edge ? objectOf("ConditionalRangeBorder", { ...of, side: SIDES[edge] }) : fail("InvalidArgument");
  },
};

export const CONDITIONAL_RANGE_BORDER: ObjectType<RuleSideOf> = {
  scalars: {
    SideIndex: {
      get: ({ side }) => (Object.keys(SIDES) as (keyof typeof SIDES)[]).find((edge) => SIDES[edge] === side),
    },
    Style: {
      get: (of) => {
        const line = theRule(of).look?.border?.[of.side];
        return (Object.keys(LINES) as (keyof typeof LINES)[]).find((style) => LINES[style] === line) ?? "None";
      },
      set: (of, value) => {
        const style = (Object.keys(LINES) as (keyof typeof LINES)[]).find((each) => each === value);
        if (!style && value !== "None") return fail("InvalidArgument");
        const others = omit(theRule(of).look?.border ?? {}, of.side);
        const border = style ? { ...others, [of.side]: LINES[style] } : others;
        change(of, { look: { ...theRule(of).look, border } });
      },
    },
    // Lines are kept without their colour.
    Color: { get: () => "#000000", set: (_of, value) => void colorOf(value) },
  },
};

export const CONDITIONAL_RANGE_FILL: ObjectType<RuleOf> = {
  scalars: {
    Color: look(
      ({ fill }) => (fill === undefined ? "" : `#${fill}`),
      (before, value) => ({ ...before, fill: colorOf(value) }),
    ),
  },
  methods: {
    Clear: (of) => {
      change(of, { look: omit(theRule(of).look ?? {}, "fill") });
    },
  },
};

export const CONDITIONAL_RANGE_FONT: ObjectType<RuleOf> = {
  scalars: {
    Color: look(
      ({ font }) => (font?.color === undefined ? "" : `#${font.color}`),
      (before, value) => ({ ...before, font: { ...before.font, color: colorOf(value) } }),
    ),
    Bold: look(
      ({ font }) => font?.bold ?? null,
      (before, value) => ({ ...before, font: { ...before.font, bold: value === true } }),
    ),
    Italic: look(
      ({ font }) => font?.italic ?? null,
      (before, value) => ({ ...before, font: { ...before.font, italic: value === true } }),
    ),
    Underline: look(
      ({ font }) => (font?.underline ? "Single" : "None"),
      (before, value) => ({ ...before, font: { ...before.font, underline: value !== "None" } }),
    ),
  },
};

function look(get: (of: CellLook) => unknown, set: (before: CellLook, value: unknown) => CellLook): Scalar<RuleOf> {
  return {
    get: (of) => get(theRule(of).look ?? {}),
    set: (of, value) => {
      change(of, { look: set(theRule(of).look ?? {}, value) });
    },
  };
}

function rulesIn({ sheet, ranges }: Cells): readonly Rule[] {
  return sheet.rules.byPriority.filter((rule) =>
    rule.ranges.some((each) => ranges.some((range) => overlaps(each, range))),
  );
}

function ruleObject({ book, sheet }: Cells, id: string): ExcelObject {
  return objectOf("ConditionalFormat", { book, sheet, id });
}

function theRule({ sheet, id }: RuleOf): Rule {
  return sheet.rules.find(id) ?? fail("ItemNotFound");
}

function kindOf({ type }: Rule): string {
  return Object.keys(KINDS).find((kind) => KINDS[kind]?.includes(type)) ?? REST;
}

function ofKind(of: RuleOf, kind: string, type: "CustomConditionalFormat" | "CellValueConditionalFormat") {
  return kindOf(theRule(of)) === kind ? objectOf(type, of) : null;
}

function change(of: RuleOf, said: Partial<Omit<Rule, "id">>): void {
  refuseProtected(of.sheet);
  of.sheet.rules.change(of.id, said);
  tell({ ...of, ranges: theRule(of).ranges });
}

function setPriority(of: RuleOf, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value)) return fail("InvalidArgument");
  refuseProtected(of.sheet);
  // -1 is the last of all.
  of.sheet.rules.place(of.id, value < 0 ? of.sheet.rules.all.length : value);
}

function tell({ book, sheet, ranges: [range] }: Cells): void {
  if (range) book.tell({ kind: "formats", sheet, range, source: book.worker });
}
