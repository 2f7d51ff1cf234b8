import { overlapOf, MAX_COLUMNS, MAX_ROWS, type Range } from "../../../core";
import type { Arguments } from "../arguments";
import { getCellProperties, setCellProperties } from "../cell-properties";
import { checkSize } from "../check-size";
import { clearCells } from "../clear-cells";
import { fail } from "../excel-error";
import { getLineProperties, setLineProperties } from "../line-properties";
import { mergedAreas, mergeCells, unmergeCells } from "../merge-cells";
import type { Method, ObjectType } from "../object-type";
import { placeIn } from "../refer";
import { specialCells } from "../special-cells";
import { rangeOf, type ExcelObject, type OneRange } from "../targets";

/** A neighbouring or inner rectangle; one that would leave the sheet is refused. */
function within({ book, sheet }: OneRange, { top, left, bottom, right }: Range): ExcelObject {
  const isInside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
  return isInside ? rangeOf(book, sheet, { top, left, bottom, right }) : fail("InvalidArgument");
}

function otherRange(of: OneRange, given: Arguments): Range {
  const object = given.object(0, "Range");
  const place = object ?? placeIn(of.book, of.sheet, given.text(0));
  return place.sheet === of.sheet ? place.range : fail("InvalidArgument");
}

function beside(shift: (range: Range, count: number) => Range): Method<OneRange> {
  return (of, given) => {
    const count = given.has(0) ? given.integer(0) : 1;
    return count === 0 ? fail("InvalidArgument") : within(of, shift(of.range, count));
  };
}

const GEOMETRY: NonNullable<ObjectType<OneRange>["methods"]> = {
  GetCell: (of, given) => {
    const top = of.range.top + given.integer(0);
    const left = of.range.left + given.integer(1);
    return within(of, { top, left, bottom: top, right: left });
  },
  GetRow: (of, given) => {
    const top = of.range.top + given.integer(0);
    return within(of, { ...of.range, top, bottom: top });
  },
  GetColumn: (of, given) => {
    const left = of.range.left + given.integer(0);
    return within(of, { ...of.range, left, right: left });
  },
  GetLastCell: (of) => within(of, { ...of.range, top: of.range.bottom, left: of.range.right }),
  GetLastRow: (of) => within(of, { ...of.range, top: of.range.bottom }),
  GetLastColumn: (of) => within(of, { ...of.range, left: of.range.right }),
  GetEntireRow: (of) => within(of, { ...of.range, left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (of) => within(of, { ...of.range, top: 0, bottom: MAX_ROWS - 1 }),
  GetOffsetRange: (of, given) => {
    const [down, along] = [given.integer(0), given.integer(1)];
    const { top, left, bottom, right } = of.range;
    return within(of, { top: top + down, bottom: bottom + down, left: left + along, right: right + along });
  },
  GetResizedRange: (of, given) =>
    within(of, {
      ...of.range,
      bottom: of.range.bottom + given.integer(0),
      right: of.range.right + given.integer(1),
    }),
  GetAbsoluteResizedRange: (of, given) =>
    within(of, {
      ...of.range,
      bottom: of.range.top + given.integer(0) - 1,
      right: of.range.left + given.integer(1) - 1,
    }),
  GetBoundingRect: (of, given) => {
    const other = otherRange(of, given);
    return within(of, {
      top: Math.min(of.range.top, other.top),
      left: Math.min(of.range.left, other.left),
      bottom: Math.max(of.range.bottom, other.bottom),
      right: Math.max(of.range.right, other.right),
    });
  },
  GetIntersection: (of, given) => {
    const found = overlapOf(of.range, otherRange(of, given));
    return found ? within(of, found) : fail("ItemNotFound");
  },
  GetRowsAbove: beside(({ top, ...columns }, count) =>
    count > 0 ? { ...columns, top: top - count, bottom: top - 1 } : { ...columns, top, bottom: top - count - 1 },
  ),
  GetRowsBelow: beside(({ bottom, ...columns }, count) =>
    count > 0
      ? { ...columns, top: bottom + 1, bottom: bottom + count }
      : { ...columns, top: bottom + count + 1, bottom },
  ),
  GetColumnsBefore: beside(({ left, ...rows }, count) =>
    count > 0 ? { ...rows, left: left - count, right: left - 1 } : { ...rows, left, right: left - count - 1 },
  ),
  GetColumnsAfter: beside(({ right, ...rows }, count) =>
    count > 0 ? { ...rows, left: right + 1, right: right + count } : { ...rows, left: right + count + 1, right },
  ),
  GetUsedRange: (of, given) =>
    within(of, usedPart(of, given.flag(0)) ?? { ...of.range, bottom: of.range.top, right: of.range.left }),
  GetUsedRangeOrNullObject: (of, given) => {
    const used = usedPart(of, given.flag(0));
    return used ? within(of, used) : null;
  },
};

function usedPart({ sheet, range }: OneRange, filled: boolean): Range | undefined {
  const used = sheet.usedRange(filled);
  return used ? overlapOf(used, range) : undefined;
}

export const RANGE_METHODS: NonNullable<ObjectType<OneRange>["methods"]> = {
  ...GEOMETRY,
  Clear: clearCells,
  Merge: mergeCells,
  Unmerge: unmergeCells,
  GetMergedAreas: mergedAreas,
  GetSpecialCells: specialCells,
  GetCellProperties: (of, given) => getCellProperties(of, given.any(0)),
  SetCellProperties: (of, given) => {
    setCellProperties(of, given.any(0));
  },
  GetRowProperties: (of, given) => getLineProperties("rows", of, given.any(0)),
  SetRowProperties: (of, given) => {
    setLineProperties("rows", of, given.any(0));
  },
  GetColumnProperties: (of, given) => getLineProperties("columns", of, given.any(0)),
  SetColumnProperties: (of, given) => {
    setLineProperties("columns", of, given.any(0));
  },
  Select: ({ book, sheet, range }) => {
    if (sheet.visibility !== "visible") fail("InvalidOperation");
    book.select(sheet, range);
  },
  Calculate: () => undefined,
  _ValidateArraySize: ({ range }, given) => {
    checkSize(range, given.integer(0), given.integer(1));
  },
};
