import type { PrintSetup } from "../../../core";
import { omit } from "../../book/omit";
import type { Arguments } from "../arguments";
import { fail } from "../excel-error";
import type { ObjectType, Scalar } from "../object-type";
import { GRID, placeIn } from "../refer";
import { objectOf, rangeOf, type BreakOf, type ExcelObject, type SheetOf } from "../targets";

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const SIDES = ["left", "right", "top", "bottom"] as const;
const alive = ({ sheet }: SheetOf) => !sheet.isDeleted;

export const PAGE_LAYOUT: ObjectType<SheetOf> = {
  exists: alive,
  scalars: {
    Orientation: {
      get: ({ sheet }) => (sheet.print.landscape ? "Landscape" : "Portrait"),
      set: (of, value) => {
        if (value !== "Landscape" && value !== "Portrait") return fail("InvalidArgument");
        say(of, { landscape: value === "Landscape" });
      },
    },
    PaperSize: {
      get: ({ sheet }) =>
        Object.keys(PAPERS).find((name) => PAPERS[name] === (sheet.print.paper ?? PAPERS["A4"])) ?? null,
      set: (of, value) => {
        say(of, { paper: PAPERS[String(value)] ?? fail("InvalidArgument") });
      },
    },
    Zoom: { get: zoomOf, set: setZoom },
    CenterHorizontally: {
      get: ({ sheet }) => sheet.print.centerHorizontally ?? false,
      set: (of, value) => {
        say(of, { centerHorizontally: value === true });
      },
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
  },
  links: { HeadersFooters: (of) => objectOf("HeaderFooterGroup", of) },
  methods: {
    SetPrintArea: (of, given) => {
      say(of, { area: placeGiven(of, given) });
    },
    GetPrintArea: (of) => printArea(of) ?? fail("ItemNotFound"),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (of, given) => {
      const { top, bottom } = placeGiven(of, given);
      say(of, { titleRows: { from: top, to: bottom } });
    },
    GetPrintTitleRows: (of) => titleRows(of) ?? fail("ItemNotFound"),
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintMargins: (of, given) => {
      const unit = POINTS[given.word(0, ["Points", "Inches", "Centimeters"])] / POINTS.Inches;
      const said = given.any(1) as Readonly<Record<string, unknown>>;
      const sized = SIDES.flatMap((side) => {
        const size = said[side];
        return typeof size === "number" ? [[side, size * unit] as const] : [];
      });
      say(of, { margins: { ...NORMAL_MARGINS, ...of.sheet.print.margins, ...Object.fromEntries(sized) } });
    },
  },
};

export const HEADER_FOOTER_GROUP: ObjectType<SheetOf> = {
  exists: alive,
  links: { DefaultForAllPages: (of) => objectOf("HeaderFooter", of) },
};

export const HEADER_FOOTER: ObjectType<SheetOf> = {
  exists: alive,
  scalars: Object.fromEntries(
    (["header", "footer"] as const).flatMap((line) =>
      (["Left", "Center", "Right"] as const).map((part) => [
        `${part}${line === "header" ? "Header" : "Footer"}`,
        linePart(line, part.charAt(0)),
      ]),
    ),
  ),
};

export const PAGE_BREAK_COLLECTION: ObjectType<SheetOf> = {
  exists: alive,
  items: (of) => (of.sheet.print.rowBreaks ?? []).map((row) => objectOf("PageBreak", { ...of, row })),
  methods: {
    Add: (of, given) => {
      const { top: row } = placeGiven(of, given);
      if (row === 0) fail("InvalidArgument");
      const rows = new Set([...(of.sheet.print.rowBreaks ?? []), row]);
      say(of, { rowBreaks: [...rows].sort((a, b) => a - b) });
      return objectOf("PageBreak", { ...of, row });
    },
    RemovePageBreaks: ({ sheet }) => {
      sheet.print = omit(sheet.print, "rowBreaks");
    },
  },
};

export const PAGE_BREAK: ObjectType<BreakOf> = {
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
};

function say({ sheet }: SheetOf, said: PrintSetup): void {
  sheet.print = { ...sheet.print, ...said };
}

function margin(side: (typeof SIDES)[number]): Scalar<SheetOf> {
  return {
    get: ({ sheet }) => (sheet.print.margins ?? NORMAL_MARGINS)[side] * POINTS.Inches,
    set: (of, value) => {
      if (typeof value !== "number" || value < 0) return fail("InvalidArgument");
      say(of, { margins: { ...NORMAL_MARGINS, ...of.sheet.print.margins, [side]: value / POINTS.Inches } });
    },
  };
}

function zoomOf({ sheet }: SheetOf): unknown {
  const { fitToWidth, fitToHeight } = sheet.print;
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
  return {
    ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight && { verticalFitToPages: fitToHeight }),
  };
}

function setZoom({ sheet }: SheetOf, value: unknown): void {
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const { horizontalFitToPages: wide, verticalFitToPages: high } = value as Readonly<Record<string, unknown>>;
  const rest = omit(sheet.print, "fitToWidth", "fitToHeight");
  const isFit = typeof wide === "number" || typeof high === "number";
  sheet.print = isFit
    ? { ...rest, fitToWidth: typeof wide === "number" ? wide : 0, fitToHeight: typeof high === "number" ? high : 0 }
    : rest;
}

/** One of the three parts of "&L…&C…&R…". */
function linePart(line: "header" | "footer", part: string): Scalar<SheetOf> {
  const partsOf = (text: string) => {
    const parts: Record<string, string> = { L: "", C: "", R: "" };
    let at = "C";
    for (const piece of text.split(/(&[LCR])/))
      if (/^&[LCR]$/.test(piece)) at = piece.charAt(1);
      else parts[at] += piece;
    return parts;
  };
  return {
    get: ({ sheet }) => partsOf(sheet.print[line] ?? "")[part] ?? "",
    set: (of, value) => {
      if (typeof value !== "string") return fail("InvalidArgument");
      const parts = { ...partsOf(of.sheet.print[line] ?? ""), [part]: value };
      const text = Object.entries(parts).map(([name, each]) => (each === "" ? "" : `&${name}${each}`));
      say(of, { [line]: text.join("") });
    },
  };
}

function printArea({ book, sheet }: SheetOf): ExcelObject | null {
  const { area } = sheet.print;
  return area ? objectOf("RangeAreas", { book, sheet, ranges: [area] }) : null;
}

function titleRows({ book, sheet }: SheetOf): ExcelObject | null {
  const rows = sheet.print.titleRows;
  return rows ? rangeOf(book, sheet, { ...GRID, top: rows.from, bottom: rows.to }) : null;
}

function placeGiven({ book, sheet }: SheetOf, given: Arguments) {
  const [one, ...more] = given.object(0, "RangeAreas")?.ranges ?? [];
  if (more.length > 0) return fail("NotImplemented", "print areas of several ranges");
  return one ?? given.object(0, "Range")?.range ?? placeIn(book, sheet, given.text(0)).range;
}
