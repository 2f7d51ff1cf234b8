import { type CellLook, FLAG_LOOKS, findRule, flaggedRule, type FlagSeverity, type Sheet } from "../../core/index";

/** A flag on a cell: what it looks like, and which rule it names. */
export interface ShownFlag {
  readonly look: CellLook;
  readonly severity: FlagSeverity;
  /** What the rule finds, in a few words. */
  readonly title: string;
}

/** Flags by cell. Of several on one cell the gravest is drawn, and all are named. */
export class FlagIndex {
  private readonly rows = new Map<number, Map<number, readonly ShownFlag[]>>();

  constructor(sheet: Sheet, language: "ja" | "en") {
    const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    for (const format of formats) {
      const id = flaggedRule(format);
      if (id === undefined) continue;
      const rule = findRule(id);
      const severity = rule?.severity ?? "warning";
      const flag = { look: format.look ?? FLAG_LOOKS[severity], severity, title: rule?.title[language] ?? id };
      for (const { top, left, bottom, right } of format.ranges)
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) this.add(row, column, flag);
    }
  }

  at(row: number, column: number): readonly ShownFlag[] {
    return this.rows.get(row)?.get(column) ?? NONE;
  }

  private add(row: number, column: number, flag: ShownFlag): void {
    const there = this.rows.get(row) ?? new Map<number, readonly ShownFlag[]>();
    there.set(column, [...(there.get(column) ?? NONE), flag]);
    this.rows.set(row, there);
  }
}

const NONE: readonly ShownFlag[] = [];
