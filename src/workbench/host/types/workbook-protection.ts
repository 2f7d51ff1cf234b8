import type { Book } from "../../book";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";

/** Of a workbook whose structure is protected, the sheets stay as they are. */
export const WORKBOOK_PROTECTION: ObjectType<Book> = {
  scalars: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect: (book) => {
      if (book.isStructureProtected) fail("AccessDenied");
      book.isStructureProtected = true;
    },
    Unprotect: (book) => {
      book.isStructureProtected = false;
    },
  },
};

export function refuseStructure({ isStructureProtected }: Book): void {
  if (isStructureProtected) fail("AccessDenied", "The structure of the workbook is protected.");
}
