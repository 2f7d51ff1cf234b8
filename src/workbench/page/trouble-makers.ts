import type { Workbench } from "./workbench";

/** Protects the sheet in front, or ends its protection, as a person would with Excel's own button. */
export function protectSheet({ book }: Workbench): void {
  if (!book) return;
  const { activeSheet } = book;
  activeSheet.isProtected = !activeSheet.isProtected;
  book.tell({ kind: "protection", sheet: activeSheet, source: "person" });
}

/** Somebody else who has the same file open types into the selected cell. */
export function disturb({ book, texts }: Workbench): void {
  if (!book) return;
  const { sheet, range } = book.selection;
  const { top: row, left: column } = range;
  const cell = { top: row, left: column, bottom: row, right: column };
  book.as("remote", () => {
    sheet.write([{ row, column, content: { value: texts.somebodyText } }], cell);
    book.tell({ kind: "cells", sheet, range: cell, source: "remote" });
  });
}
