import { MAX_COLUMNS, MAX_ROWS } from "../../../core";
import type { Arguments } from "../arguments";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { refuseProtected } from "../protected-cells";
import { placeIn } from "../refer";
import { rangeOf, type ExcelObject, type SheetOf } from "../targets";

const alive = ({ sheet }: SheetOf) => !sheet.isDeleted;

export const WORKSHEET_FREEZE_PANES: ObjectType<SheetOf> = {
  exists: alive,
  methods: {
    FreezeAt: (of, given) => {
      const { top, left, bottom, right } = placeGiven(of, given);
      if (top !== 0 || left !== 0) fail("InvalidArgument");
      freeze(of, bottom === MAX_ROWS - 1 ? 0 : bottom + 1, right === MAX_COLUMNS - 1 ? 0 : right + 1);
    },
    FreezeRows: (of, given) => {
      freeze(of, count(given), 0);
    },
    FreezeColumns: (of, given) => {
      freeze(of, 0, count(given));
    },
    Unfreeze: (of) => {
      freeze(of, 0, 0);
    },
    GetLocation: (of) => frozenPart(of) ?? fail("ItemNotFound"),
    GetLocationOrNullObject: frozenPart,
  },
};

export const AUTO_FILTER: ObjectType<SheetOf> = {
  exists: alive,
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.autoFilter !== undefined },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: (of, given) => {
      refuseProtected(of.sheet);
      // Which rows a criterion leaves is not worked out here.
      if (given.has(2)) fail("NotImplemented", "filter criteria");
      of.sheet.autoFilter = placeGiven(of, given);
    },
    Remove: ({ sheet }) => {
      refuseProtected(sheet);
      sheet.autoFilter = undefined;
    },
    ClearCriteria: () => undefined,
    GetRange: (of) => filtered(of) ?? fail("ItemNotFound"),
    GetRangeOrNullObject: filtered,
  },
};

function freeze({ sheet }: SheetOf, row: number, column: number): void {
  sheet.freeze(row === 0 && column === 0 ? undefined : { row, column });
}

function frozenPart({ book, sheet }: SheetOf): ExcelObject | null {
  if (!sheet.frozenAt) return null;
  const { row, column } = sheet.frozenAt;
  const bottom = row === 0 ? MAX_ROWS - 1 : row - 1;
  const right = column === 0 ? MAX_COLUMNS - 1 : column - 1;
  return rangeOf(book, sheet, { top: 0, left: 0, bottom, right });
}

function filtered({ book, sheet }: SheetOf): ExcelObject | null {
  return sheet.autoFilter ? rangeOf(book, sheet, sheet.autoFilter) : null;
}

function placeGiven({ book, sheet }: SheetOf, given: Arguments) {
  const place = given.object(0, "Range") ?? placeIn(book, sheet, given.text(0));
  return place.sheet === sheet ? place.range : fail("InvalidArgument");
}

function count(given: Arguments): number {
  const wanted = given.has(0) ? given.integer(0) : 1;
  return wanted > 0 ? wanted : fail("InvalidArgument");
}
