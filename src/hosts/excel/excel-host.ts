/// <reference types="office-js" />
import type {
  Edit,
  HostChange,
  HostFeatures,
  LiveHost,
  Place,
  Range,
  ReadOptions,
  Workbook,
  WorkOptions,
} from "../../core/index";
import { OwnWrites } from "./events/own-writes";
import { watch } from "./events/watch";
import { failure } from "./failures";
import { inExcel, inOneUndo, stopIf } from "./in-excel";
import { asHostError } from "./office-errors";
import { SETS, type ExcelPort } from "./port";
import { activeSheetName } from "./read/active-sheet";
import { placeOf, sameName } from "./read/addresses";
import { rangeAt } from "./read/extent";
import type { BookHead } from "./read/heads";
import { readInPieces } from "./read/read-workbook";
import { WHOLE } from "./read/read-sheet";
import { applyEdits } from "./write/apply-edits";

/** The workbook that is open in Excel, over Office.js. */
export class ExcelHost implements LiveHost {
  readonly features: HostFeatures;

  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly own = new OwnWrites();
  private sheetNames: ReadonlyMap<string, string> = new Map();
  private turn: Promise<unknown> = Promise.resolve();
  /** Ends the watching; there is one watch however many listen. */
  private watching: Promise<() => Promise<void>> | undefined;

  constructor(private readonly port: ExcelPort) {
    this.features = {
      name: "Excel",
      language: port.language,
      notes: port.supports(SETS.notes),
      charts: true,
      // Office.js has no way to make them; the tables say the same.
      sparklines: false,
    };
  }

  async read({ sheets, activeSheet, progress, signal }: ReadOptions = {}): Promise<Workbook> {
    stopIf(signal);
    return await inExcel(this.port, async (context) => {
      const active = activeSheet ? await activeSheetName(context) : null;
      const isWanted = (name: string) =>
        activeSheet ? name === active : (sheets?.some((each) => sameName(each, name)) ?? true);
      let trips = 0;
      const { workbook, head } = await readInPieces(context, {
        hasNotes: this.features.notes,
        scopeOf: (name) => (isWanted(name) ? WHOLE : null),
        onTrip: () => {
          stopIf(signal);
          // How many journeys it takes shows only on the way: there is always one more to come.
          progress?.(trips, trips + 1);
          trips++;
        },
      });
      progress?.(trips, trips);
      this.know(head);
      return { ...workbook, sheets: workbook.sheets.filter(({ name }) => isWanted(name)) };
    });
  }

  async apply(edits: readonly Edit[], options: WorkOptions = {}): Promise<void> {
    if (edits.length > 0) await this.inTurn(() => this.applyNow(edits, options));
    else stopIf(options.signal);
  }

  /** Two pieces of work at once would each take the other's for a stranger's. */
  private async inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    await done;
  }

  private async applyNow(edits: readonly Edit[], options: WorkOptions): Promise<void> {
    stopIf(options.signal);
    const done = this.own.begin(edits);
    try {
      const all = { ...options, hasNotes: this.features.notes };
      this.know(await inOneUndo(this.port, (context) => applyEdits(context, edits, all)));
    } finally {
      done();
    }
  }

  async select(sheet: string, range: Range): Promise<void> {
    await inExcel(this.port, async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
      await context.sync();
      if (found.isNullObject) throw failure("sheet-missing");
      if (found.visibility !== "Visible") throw failure("hidden-sheet", `シート「${sheet}」`);
      found.activate();
      rangeAt(found, range).select();
      await context.sync();
    });
  }

  async selection(): Promise<Place | null> {
    try {
      return await this.port.run({ delayForCellEdit: true }, async (context) => {
        const selected = context.workbook.getSelectedRange().load("address,worksheet/name");
        await context.sync();
        const range = placeOf(selected.address);
        return range ? { sheet: selected.worksheet.name, range } : null;
      });
    } catch (error) {
      // A chart or several areas are selected: there is no such range.
      if (isNoRange(error)) return null;
      throw asHostError(error);
    }
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    this.watching ??= this.watch();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) void this.unwatch();
    };
  }

  private async watch(): Promise<() => Promise<void>> {
    try {
      return await watch(this.port, {
        own: this.own,
        sheetById: (id) => this.sheetNames.get(id),
        tell: (change) => {
          for (const listener of [...this.listeners]) listener(change);
        },
      });
    } catch {
      // Changes are only hints: without them a person reads the workbook anew by hand, and nothing else is lost.
      return async () => Promise.resolve();
    }
  }

  private async unwatch(): Promise<void> {
    const watching = this.watching;
    this.watching = undefined;
    try {
      await (
        await watching
      )?.();
    } catch {
      // Nobody listens any more; a handler that Excel keeps does no harm.
    }
  }

  private know({ sheets }: BookHead): void {
    this.sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  }
}

const NO_RANGE = new Set(["InvalidSelection", "InvalidReference", "GeneralException", "InvalidOperation"]);

function isNoRange(error: unknown): boolean {
  return typeof error === "object" && error !== null && NO_RANGE.has(String((error as { code?: unknown }).code));
}
