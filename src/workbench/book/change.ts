import type { Range } from "../../core";
import type { BookSheet } from "./book-sheet";

/** Who did it: the person in front of the grid, somebody else working in the same file, or the add-in. */
export type Source = "person" | "remote" | "addin";

export type BookChange =
  | { readonly kind: "cells"; readonly sheet: BookSheet; readonly range: Range; readonly source: Source }
  | { readonly kind: "formats"; readonly sheet: BookSheet; readonly range: Range; readonly source: Source }
  | { readonly kind: "selected"; readonly sheet: BookSheet; readonly range: Range; readonly source: Source }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-renamed" | "sheet-moved" | "sheet-shown" | "protection";
      readonly sheet: BookSheet;
      readonly source: Source;
    }
  | { readonly kind: "activated"; readonly sheet: BookSheet; readonly before: BookSheet; readonly source: Source }
  | { readonly kind: "calculated"; readonly sheet: BookSheet; readonly source: Source }
  /** Names, custom XML parts, settings: no sheet shows it. */
  | { readonly kind: "document"; readonly source: Source };
