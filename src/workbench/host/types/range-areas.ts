import { clearCells } from "../clear-cells";
import { dimensionsOf } from "../dimensions";
import type { ObjectType } from "../object-type";
import { addressOf } from "../refer";
import { specialCells } from "../special-cells";
import { objectOf, rangeOf, type Cells } from "../targets";
import { worksheetOf } from "./worksheet-collection";

const alive = ({ sheet }: Cells) => !sheet.isDeleted;

export const RANGE_AREAS: ObjectType<Cells> = {
  isTracked: true,
  exists: alive,
  scalars: {
    Address: { get: addressesOf },
    AddressLocal: { get: addressesOf },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + sizeOf(range), 0) },
  },
  links: {
    Areas: (of) => objectOf("RangeCollection", of),
    Format: (of) => objectOf("RangeFormat", of),
    ConditionalFormats: (of) => objectOf("ConditionalFormatCollection", of),
    DataValidation: (of) => objectOf("DataValidation", of),
    Worksheet: ({ book, sheet }) => worksheetOf(book, sheet),
  },
  methods: { Clear: clearCells, GetSpecialCells: specialCells },
};

export const RANGE_COLLECTION: ObjectType<Cells> = {
  exists: alive,
  items: ({ book, sheet, ranges }) => ranges.map((range) => rangeOf(book, sheet, range)),
};

function addressesOf({ sheet, ranges }: Cells): string {
  return ranges.map((range) => addressOf(sheet, range)).join(",");
}

function sizeOf(range: Cells["ranges"][number]): number {
  const { rows, columns } = dimensionsOf(range);
  return rows * columns;
}
