import { contains, type Hyperlink, type Range } from "../../core";
import type { BookSheet } from "../book";
import { changeFormats } from "./change-formats";
import { fail } from "./excel-error";
import { looking } from "./format-properties";
import type { Scalar } from "./object-type";
import { without } from "./rectangles";
import type { OneRange } from "./targets";
import { enterValues } from "./write-cells";

const LINK_COLOR = "0563C1";

export function linkAt(sheet: BookSheet, row: number, column: number): Hyperlink | undefined {
  return sheet.hyperlinks.find(({ range }) => contains(range, row, column));
}

export function removeLinks(sheet: BookSheet, range: Range): void {
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    without(link.range, range).map((left) => ({ ...link, range: left })),
  );
}

export const hyperlinkScalar: Scalar<OneRange> = {
  get: ({ sheet, range }) => {
    const link = linkAt(sheet, range.top, range.left);
    if (!link) return null;
    const [address = "", place] = link.target.split(/#(.*)/s);
    return { ...(address !== "" && { address }), ...(place !== undefined && { documentReference: place }) };
  },
  set: setLink,
};

/** A link makes its cell look like one, and an empty cell say where it leads. */
function setLink(of: OneRange, value: unknown): void {
  const { sheet, range } = of;
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const { address, documentReference, textToDisplay } = value as Readonly<Record<string, unknown>>;
  const target = `${typeof address === "string" ? address : ""}${typeof documentReference === "string" ? `#${documentReference}` : ""}`;
  if (target === "") return fail("InvalidArgument");
  changeFormats(of, (format) =>
    looking(format, { font: { ...format.look?.font, color: LINK_COLOR, underline: true } }),
  );
  removeLinks(sheet, range);
  sheet.hyperlinks = [...sheet.hyperlinks, { range, target }].sort(
    (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
  );
  const isEmpty = sheet.cell(range.top, range.left).value === null;
  if (typeof textToDisplay === "string") enterValues(of, `'${textToDisplay}`);
  else if (isEmpty) enterValues(of, `'${target.replace(/^#/, "")}`);
}
