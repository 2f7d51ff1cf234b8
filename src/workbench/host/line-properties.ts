import { record } from "./cell-properties";
import { fail } from "./excel-error";
import { heightOf, setHeight, setWidth, widthOf } from "./line-sizes";
import { refuseProtected } from "./protected-cells";
import { addressOf, GRID } from "./refer";
import type { OneRange } from "./targets";

const MOST_LINES = 100_000;

interface Kind {
  readonly index: string;
  readonly hidden: string;
  readonly size: string;
  readonly span: (of: OneRange) => { readonly from: number; readonly to: number };
}

const KINDS: Readonly<Record<"rows" | "columns", Kind>> = {
  rows: {
    index: "rowIndex",
    hidden: "rowHidden",
    size: "rowHeight",
    span: ({ range }) => ({ from: range.top, to: range.bottom }),
  },
  columns: {
    index: "columnIndex",
    hidden: "columnHidden",
    size: "columnWidth",
    span: ({ range }) => ({ from: range.left, to: range.right }),
  },
};

/** `getRowProperties` and `getColumnProperties`: for each row or column what was asked for. */
export function getLineProperties(name: "rows" | "columns", of: OneRange, wanted: unknown): unknown {
  const kind = KINDS[name];
  const asked = record(wanted);
  const format = asked["format"] === undefined ? undefined : record(asked["format"]);
  for (const key of Object.keys(format ?? {})) if (key !== kind.size) fail("NotImplemented", `${key} of ${name}`);
  const { from, to } = kind.span(of);
  if (to - from >= MOST_LINES) return fail("GeneralException");
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const line = from + at;
    const whole = name === "rows" ? { ...GRID, top: line, bottom: line } : { ...GRID, left: line, right: line };
    return {
      ...(asked["address"] === true && { address: addressOf(of.sheet, whole) }),
      ...(asked[kind.index] === true && { [kind.index]: line }),
      ...(asked[kind.hidden] === true && { [kind.hidden]: of.sheet[name].hidden.has(line) }),
      ...(format && { format: { [kind.size]: (name === "rows" ? heightOf : widthOf)(of.sheet[name], line) } }),
    };
  });
}

export function setLineProperties(name: "rows" | "columns", of: OneRange, given: unknown): void {
  const kind = KINDS[name];
  const { from, to } = kind.span(of);
  if (!Array.isArray(given) || given.length !== to - from + 1) return fail("InvalidArgument");
  refuseProtected(of.sheet);
  given.forEach((each: unknown, at) => {
    const { [kind.hidden]: isHidden, format, ...rest } = record(each);
    for (const key of Object.keys(rest)) fail("NotImplemented", `${key} of ${name}`);
    const span = { from: from + at, to: from + at };
    if (typeof isHidden === "boolean") of.sheet[name].hide(span, isHidden);
    const size = format === undefined ? undefined : record(format)[kind.size];
    if (size !== undefined) (name === "rows" ? setHeight : setWidth)(of.sheet[name], span, size);
  });
}
