import { NORMAL_FORMAT } from "../empty-workbook";
import type { CellFormat } from "../workbook";

/** A workbook's formats while they grow: an equal format keeps its number, a new one gets the next. */
export class FormatTable {
  readonly #formats: CellFormat[];
  readonly #known: number;
  #ids: Map<string, number> | undefined;

  constructor(formats: readonly CellFormat[]) {
    this.#formats = [...formats];
    this.#known = formats.length;
  }

  get(id: number): CellFormat {
    return this.#formats[id] ?? NORMAL_FORMAT;
  }

  /** The number of this format. `near` is the cell's present one, which stays where it is equal. */
  idOf(format: CellFormat, near = 0): number {
    const key = keyOf(format);
    if (key === keyOf(this.get(near))) return near;
    const ids = (this.#ids ??= this.#index());
    const known = ids.get(key);
    if (known !== undefined) return known;
    // Number 0 is the normal format, even in a workbook that lists none.
    if (this.#formats.length === 0) this.#formats.push(NORMAL_FORMAT);
    const id = this.#formats.push(format) - 1;
    ids.set(key, id);
    return id;
  }

  /** The list, the same one where nothing was added. */
  listed(original: readonly CellFormat[]): readonly CellFormat[] {
    return this.#formats.length === this.#known ? original : this.#formats;
  }

  #index(): Map<string, number> {
    const ids = new Map<string, number>();
    this.#formats.forEach((format, id) => {
      const key = keyOf(format);
      if (!ids.has(key)) ids.set(key, id);
    });
    return ids;
  }
}

function keyOf(format: CellFormat): string {
  return JSON.stringify(format, sortedKeys);
}

/** Key order says nothing: two hosts may fill a look in different orders. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
