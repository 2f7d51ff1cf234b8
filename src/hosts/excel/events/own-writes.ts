import { contains, type CellValue, type Edit, type Range } from "../../../core/index";

/** What Excel tells of a change in cells, as far as it says who made it. */
export interface ToldChange {
  readonly sheet: string | undefined;
  readonly range: Range | null;
  readonly isRemote: boolean;
  /** Excel says itself that this add-in did it; not every Excel does. */
  readonly isOurs: boolean;
  /** What a single cell holds now, where Excel tells. */
  readonly value?: unknown;
}

/** Excel tells of changes late; who writes must expect echoes for a while. */
const ECHO_MS = 5000;

interface Written {
  /** By sheet, then "row,column": what was written. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CellValue | "formula">>;
  readonly sheets: ReadonlySet<string>;
  until: number;
}

/**
 * Tells echoes of our own writing from changes of others: by what Excel says, else by place, content and time. Where it
 * cannot tell, it takes a change for another's: looking again once too often does no harm.
 */
export class OwnWrites {
  private readonly written: Written[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  /** From now on these edits may come back as events; call the result when they are done. */
  begin(edits: readonly Edit[]): () => void {
    const written: Written = { cells: cellsIn(edits), sheets: sheetsIn(edits), until: Infinity };
    this.written.push(written);
    return () => {
      written.until = this.now() + ECHO_MS;
    };
  }

  isEcho({ sheet, range, isRemote, isOurs, value }: ToldChange): boolean {
    if (isOurs) return true;
    if (isRemote || sheet === undefined || !range) return false;
    return this.recent().some(({ cells, sheets }) => {
      if (sheets.has(sheet.toLowerCase())) return true;
      const own = cells.get(sheet);
      return (
        own !== undefined && covers(own, range) && fits(own.get(`${String(range.top)},${String(range.left)}`), value)
      );
    });
  }

  /** Sheets come and go while we make and delete some. */
  isEchoOfSheets(isRemote: boolean): boolean {
    return !isRemote && this.recent().some(({ sheets }) => sheets.size > 0);
  }

  private recent(): readonly Written[] {
    const now = this.now();
    for (let at = this.written.length - 1; at >= 0; at--) {
      if ((this.written[at]?.until ?? 0) < now) this.written.splice(at, 1);
    }
    return this.written;
  }
}

function cellsIn(edits: readonly Edit[]): Written["cells"] {
  const cells = new Map<string, Map<string, CellValue | "formula">>();
  for (const edit of edits) {
    if (edit.kind !== "cell") continue;
    const { sheet, row, column } = edit.at;
    const own = cells.get(sheet) ?? new Map<string, CellValue | "formula">();
    own.set(`${String(row)},${String(column)}`, edit.after.formula === undefined ? edit.after.value : "formula");
    cells.set(sheet, own);
  }
  return cells;
}

function sheetsIn(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.name.toLowerCase()] : [])));
}

/** Every cell told of is one that was written. A range bigger than what was written cannot be. */
function covers(own: ReadonlyMap<string, unknown>, range: Range): boolean {
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size > own.size) return false;
  const inside = [...own.keys()].filter((key) => {
    const [row = -1, column = -1] = key.split(",").map(Number);
    return contains(range, row, column);
  });
  return inside.length === size;
}

function fits(written: CellValue | "formula" | undefined, told: unknown): boolean {
  if (told === undefined || written === "formula") return true;
  if (written === null || written === undefined) return told === "" || told === null;
  return (typeof written === "object" ? written.error : written) === told;
}
