import { cellName, contains } from "../../../core";
import { keyOf } from "../../book/book-sheet";
import type { Arguments } from "../arguments";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { refuseProtected } from "../protected-cells";
import { placeIn } from "../refer";
import { objectOf, rangeOf, type NoteOf, type SheetOf } from "../targets";

const SINCE = "1.18";

export const NOTE_COLLECTION: ObjectType<SheetOf> = {
  since: SINCE,
  exists: ({ sheet }) => !sheet.isDeleted,
  items: (of) =>
    [...of.sheet.notes.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column }) => objectOf("Note", { ...of, row, column })),
  item: (of, key) => {
    const { range } = placeIn(of.book, of.sheet, String(key));
    const found = [...of.sheet.notes.values()].find(({ row, column }) => contains(range, row, column));
    return found && objectOf("Note", { ...of, row: found.row, column: found.column });
  },
  methods: {
    Add: (of, given) => {
      refuseProtected(of.sheet);
      const { top: row, left: column } = cellGiven(of, given);
      const key = keyOf({ row, column });
      if (of.sheet.notes.has(key)) fail("ItemAlreadyExists");
      of.sheet.setNote({ row, column }, given.text(1));
      return objectOf("Note", { ...of, row, column });
    },
  },
};

export const NOTE: ObjectType<NoteOf> = {
  since: SINCE,
  exists: ({ sheet, row, column }) => !sheet.isDeleted && sheet.notes.has(keyOf({ row, column })),
  scalars: {
    _Id: { get: ({ row, column }) => cellName({ row, column }) },
    AuthorName: { get: () => "" },
    Content: {
      get: ({ sheet, row, column }) => sheet.notes.get(keyOf({ row, column }))?.text ?? "",
      set: ({ sheet, row, column }, value) => {
        refuseProtected(sheet);
        sheet.setNote({ row, column }, typeof value === "string" ? value : fail("InvalidArgument"));
      },
    },
  },
  identity: ["_Id"],
  methods: {
    Delete: ({ sheet, row, column }) => {
      refuseProtected(sheet);
      sheet.setNote({ row, column }, null);
    },
    GetLocation: ({ book, sheet, row, column }) =>
      rangeOf(book, sheet, { top: row, left: column, bottom: row, right: column }),
  },
};

function cellGiven({ book, sheet }: SheetOf, given: Arguments) {
  const place = given.object(0, "Range") ?? placeIn(book, sheet, given.text(0));
  const { range } = place;
  return range.top === range.bottom && range.left === range.right && place.sheet === sheet
    ? range
    : fail("InvalidArgument");
}
