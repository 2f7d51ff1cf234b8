import { contains, type Range } from "../../core/index";

const BAND = 64;

/** Merged cells by the bands of rows they reach into: a sheet of 50,000 merges is not searched for every cell. */
export class MergeIndex {
  private readonly bands = new Map<number, Range[]>();
  /** Those that reach into so many bands that they are asked for each time. */
  private readonly tall: Range[] = [];

  constructor(merges: readonly Range[]) {
    for (const merge of merges) this.place(merge);
  }

  /** The merged cell over this place. */
  at(row: number, column: number): Range | undefined {
    const covers = (merge: Range) => contains(merge, row, column);
    return this.bands.get(Math.floor(row / BAND))?.find(covers) ?? this.tall.find(covers);
  }

  /** Those that reach into these rows. */
  inRows(from: number, to: number): readonly Range[] {
    const found = new Set<Range>();
    const take = (merge: Range) => {
      if (merge.top <= to && merge.bottom >= from) found.add(merge);
    };
    for (let band = Math.floor(from / BAND); band <= Math.floor(to / BAND); band++) this.bands.get(band)?.forEach(take);
    this.tall.forEach(take);
    return [...found];
  }

  private place(merge: Range): void {
    const first = Math.floor(merge.top / BAND);
    const last = Math.floor(merge.bottom / BAND);
    if (last - first > 8) {
      this.tall.push(merge);
      return;
    }
    for (let band = first; band <= last; band++) {
      const there = this.bands.get(band);
      if (there) there.push(merge);
      else this.bands.set(band, [merge]);
    }
  }
}
