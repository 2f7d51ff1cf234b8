import type { SlotHead } from "./cell-slot";
import type { Grid } from "./grid";
import type { ColumnMapping } from "./mapping";

/** The heads of a table's slots: one a column, or one for each year and unit that its rows name themselves. */
export class SlotHeads {
  private readonly byColumn = new Map<ColumnMapping, SlotHead[]>();

  constructor(private readonly grid: Grid) {}

  of(column: ColumnMapping, year: number | null, stage?: SlotHead["stage"], headUnit?: string): SlotHead {
    const known = this.headsOf(column);
    const found = known.find((head) => head.year === year && head.stage === stage && head.headUnit === headUnit);
    if (found) return found;
    const head = { sheet: this.grid.sheet.name, setting: this.grid.setting, year, stage, headUnit };
    known.push(head);
    return head;
  }

  private headsOf(column: ColumnMapping): SlotHead[] {
    const known = this.byColumn.get(column);
    if (known) return known;
    const heads: SlotHead[] = [];
    this.byColumn.set(column, heads);
    return heads;
  }
}
