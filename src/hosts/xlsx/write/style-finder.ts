import { placesIn, type ElementPlace, type Outline } from "./outline";
import type { CellChanges } from "./cell-changes";
import { readTag } from "./tags";
import { walkCells, walkRows, type RowPlace } from "./walk-rows";

interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/** What style a place has, whether a cell stands there or it only looks as its row or column does. */
export class StyleFinder {
  private columns: readonly ColumnStyle[] | undefined;

  constructor(private readonly sheet: Outline) {}

  ofRow(row: ElementPlace): number | undefined {
    const tag = readTag(this.sheet.bytes, row.start);
    const style = tag.attribute("s");
    const applies = tag.attribute("customFormat");
    return style !== undefined && (applies === "1" || applies === "true") ? Number(style) : undefined;
  }

  ofColumn(column: number): number {
    this.columns ??= this.readColumns();
    return this.columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  }

  stylesOf(changes: CellChanges): readonly { readonly row: number; readonly column: number; readonly style: number }[] {
    const data = this.sheet.find("sheetData");
    const rows = new Map<number, RowPlace>();
    if (data) {
      walkRows(this.sheet.bytes, data, (row) => {
        if (changes.has(row.index)) rows.set(row.index, row);
      });
    }
    return [...changes].flatMap(([index, cells]) => {
      const row = rows.get(index);
      const present = new Map<number, number>();
      if (row) {
        walkCells(this.sheet.bytes, row, ({ column, start }) => {
          present.set(column, Number(readTag(this.sheet.bytes, start).attribute("s") ?? "0"));
        });
      }
      const ofRow = row && this.ofRow(row);
      return [...cells.keys()].map((column) => ({
        row: index,
        column,
        style: present.get(column) ?? ofRow ?? this.ofColumn(column),
      }));
    });
  }

  private readColumns(): readonly ColumnStyle[] {
    const { bytes } = this.sheet;
    const list = this.sheet.find("cols");
    return (list ? placesIn(bytes, list) : []).map(({ start }) => {
      const tag = readTag(bytes, start);
      return {
        from: Number(tag.attribute("min")) - 1,
        to: Number(tag.attribute("max")) - 1,
        style: Number(tag.attribute("style") ?? "0"),
      };
    });
  }
}
