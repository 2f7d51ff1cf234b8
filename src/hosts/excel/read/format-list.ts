import { type CellFormat, NORMAL_FORMAT } from "../../../core/index";

/** The formats of a workbook, each once; 0 is the normal one. */
export class FormatList {
  readonly formats: CellFormat[] = [NORMAL_FORMAT];
  private readonly plain = new Map<string, number>([["1General", 0]]);
  private readonly looked = new Map<string, number>();

  /** The quick way for the cells of a whole workbook. */
  idOf(numberFormat: string, locked: boolean): number {
    return this.place(this.plain, (locked ? "1" : "0") + numberFormat, { numberFormat, locked });
  }

  idOfLooked(format: CellFormat): number {
    if (!format.look) return this.idOf(format.numberFormat, format.locked);
    return this.place(this.looked, JSON.stringify(format), format);
  }

  private place(ids: Map<string, number>, key: string, format: CellFormat): number {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = this.formats.push(format) - 1;
    ids.set(key, id);
    return id;
  }
}
