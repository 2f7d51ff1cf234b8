import { changeFormats, formatScalars } from "../change-formats";
import { fail } from "../excel-error";
import { borderProperties, FILL, FONT, FORMAT, looking, PROTECTION } from "../format-properties";
import { heightScalar, STANDARD, widthScalar } from "../line-sizes";
import type { ObjectType, Scalar } from "../object-type";
import { refuseProtected } from "../protected-cells";
import { objectOf, type BorderOf, type Cells } from "../targets";

const alive = ({ sheet }: Cells) => !sheet.isDeleted;

/** Whether no row has a height of its own; true takes the heights away, false alone says nothing. */
const USUAL_HEIGHT: Scalar<Cells> = {
  get: ({ sheet, ranges }) =>
    ![...sheet.rows.sizes.keys()].some((row) => ranges.some(({ top, bottom }) => row >= top && row <= bottom)),
  set: ({ sheet, ranges }, value) => {
    refuseProtected(sheet);
    if (typeof value !== "boolean") fail("InvalidArgument");
    if (value === true) for (const { top, bottom } of ranges) sheet.rows.release({ from: top, to: bottom });
  },
};

export const RANGE_FORMAT: ObjectType<Cells> = {
  exists: alive,
  scalars: {
    ...formatScalars<Cells>(FORMAT),
    ColumnWidth: widthScalar,
    RowHeight: heightScalar,
    UseStandardHeight: USUAL_HEIGHT,
  },
  links: {
    Borders: (of) => objectOf("RangeBorderCollection", of),
    Fill: (of) => objectOf("RangeFill", of),
    Font: (of) => objectOf("RangeFont", of),
    Protection: (of) => objectOf("FormatProtection", of),
  },
  methods: {
    // How wide a text is, is not measured here: columns get the usual width.
    AutofitColumns: ({ sheet, ranges }) => {
      refuseProtected(sheet);
      for (const { left, right } of ranges) sheet.columns.resize({ from: left, to: right }, STANDARD.figures);
    },
    AutofitRows: ({ sheet, ranges }) => {
      refuseProtected(sheet);
      for (const { top, bottom } of ranges) sheet.rows.release({ from: top, to: bottom });
    },
  },
};

export const RANGE_FILL: ObjectType<Cells> = {
  exists: alive,
  scalars: formatScalars<Cells>(FILL),
  methods: {
    Clear: (of) => {
      changeFormats(of, (format) => looking(format, { fill: undefined }));
    },
  },
};

export const RANGE_FONT: ObjectType<Cells> = { exists: alive, scalars: formatScalars<Cells>(FONT) };

export const FORMAT_PROTECTION: ObjectType<Cells> = { exists: alive, scalars: formatScalars<Cells>(PROTECTION) };

const EDGES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "left",
  InsideHorizontal: "top",
} as const;
type Edge = keyof typeof EDGES;

export const RANGE_BORDER_COLLECTION: ObjectType<Cells> = {
  exists: alive,
  items: (of) => (Object.keys(EDGES) as Edge[]).map((edge) => borderOf(of, edge)),
  item: (of, key) => {
    const edge = (Object.keys(EDGES) as Edge[]).find((each) => each === key);
    // Lines across a cell are not kept.
    return edge
      ? borderOf(of, edge)
      : fail(key === "DiagonalDown" || key === "DiagonalUp" ? "NotImplemented" : "InvalidArgument");
  },
};

function borderOf({ book, sheet, ranges }: Cells, edge: Edge) {
  return objectOf("RangeBorder", { book, sheet, ranges: ranges.flatMap((range) => stripAt(range, edge)), edge });
}

/** The cells whose own side the line is. */
function stripAt(range: Cells["ranges"][number], edge: Edge): Cells["ranges"] {
  const { top, left, bottom, right } = range;
  const strips: Readonly<Record<Edge, Cells["ranges"][number]>> = {
    EdgeTop: { ...range, bottom: top },
    EdgeBottom: { ...range, top: bottom },
    EdgeLeft: { ...range, right: left },
    EdgeRight: { ...range, left: right },
    InsideVertical: { ...range, left: left + 1 },
    InsideHorizontal: { ...range, top: top + 1 },
  };
  const strip = strips[edge];
  return strip.top <= strip.bottom && strip.left <= strip.right ? [strip] : [];
}

/** Which property a border has depends on the side it lies on, so it is looked up when it is asked. */
const sided = (name: "Style" | "Weight" | "Color") => {
  const bySide: Readonly<Record<string, Scalar<BorderOf> | undefined>> = Object.fromEntries(
    (Object.keys(EDGES) as Edge[]).map((edge) => [edge, formatScalars<BorderOf>(borderProperties(EDGES[edge]))[name]]),
  );
  return {
    get: (of: BorderOf) => bySide[of.edge]?.get(of) ?? null,
    set: (of: BorderOf, value: unknown) => {
      bySide[of.edge]?.set?.(of, value);
    },
  };
};

export const RANGE_BORDER: ObjectType<BorderOf> = {
  exists: alive,
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: sided("Style"),
    Weight: sided("Weight"),
    Color: sided("Color"),
  },
};
