import type { CellFormat, CellLook, Sheet, Workbook } from "../../src/core";
import { SheetBuilder, type Paper } from "./sheet-builder";

/** A workbook on the way: sheets one after the other, formats kept once each. */
export class BookBuilder {
  private readonly sheets: SheetBuilder[] = [];
  private readonly formats: CellFormat[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly font: { readonly name: string; readonly size: number }) {
    this.format("General", {});
  }

  sheet(name: string, paper: Paper): SheetBuilder {
    const sheet = new SheetBuilder(name, paper, this.font.size, (numberFormat, look) =>
      this.format(numberFormat, look),
    );
    this.sheets.push(sheet);
    return sheet;
  }

  build(): Workbook {
    const sheets: Sheet[] = this.sheets.map((sheet) => sheet.build());
    return { sheets, formats: this.formats, names: [], date1904: false, externalLinks: [] };
  }

  private format(numberFormat: string, look: CellLook): number {
    const format = { numberFormat, locked: true, look: { ...look, font: { ...this.font, ...look.font } } };
    const key = JSON.stringify(format);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }
}
