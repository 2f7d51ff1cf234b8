import { type CellFormat, NORMAL_FORMAT } from "../../core";

/** The formats of a workbook by number: the same format always has the same number. */
export class Formats {
  private readonly list: CellFormat[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(formats: readonly CellFormat[]) {
    for (const format of formats.length > 0 ? formats : [NORMAL_FORMAT]) this.push(format);
  }

  get all(): readonly CellFormat[] {
    return this.list;
  }

  get normal(): CellFormat {
    return this.list[0] ?? NORMAL_FORMAT;
  }

  at(id: number): CellFormat {
    return this.list[id] ?? this.normal;
  }

  idOf(format: CellFormat): number {
    return this.numbers.get(keyOf(format)) ?? this.push(format);
  }

  /** Formats of an opened workbook keep their numbers, even where two are alike. */
  private push(format: CellFormat): number {
    const id = this.list.push(format) - 1;
    const key = keyOf(format);
    if (!this.numbers.has(key)) this.numbers.set(key, id);
    return id;
  }
}

function keyOf(format: CellFormat): string {
  return JSON.stringify(sorted(format));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== false);
  const whole = "numberFormat" in value ? Object.entries(value) : entries;
  return whole.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]);
}
