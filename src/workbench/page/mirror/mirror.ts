import type { FUniver } from "@univerjs/core/facade";
import type { Book, BookSheet } from "../../book";
import { CHOICES } from "./choices-layer";
import type { Drawn, Layer, Stroke } from "./layers";
import { NOTES, takeNote } from "./notes-layer";
import { RULES } from "./rules-layer";

const LAYERS: readonly Layer[] = [RULES, CHOICES, NOTES];

/** Shows on the grid what the book holds beside it. Call `refresh` when the add-in has done something. */
export class Mirror {
  private readonly shown = new Map<string, Shown[]>();
  private readonly subscription: { dispose(): void };
  private isDrawing = false;

  constructor(
    private readonly api: FUniver,
    private readonly book: Book,
  ) {
    this.subscription = api.onCommandExecuted(({ id, params }) => {
      const said = (params ?? {}) as Readonly<Record<string, unknown>>;
      if (this.isDrawing || !/note$/.test(id) || said["unitId"] !== this.unitId) return;
      const sheet = book.sheetById(String(said["sheetId"]));
      if (sheet && /\.mutation\.(update|remove)-note$/.test(id)) takeNote(sheet, id, said);
    });
    this.refresh();
  }

  refresh(): void {
    for (const sheet of this.book.sheets) {
      const before = this.shown.get(sheet.id) ?? [];
      this.shown.set(
        sheet.id,
        LAYERS.map((layer, at) => this.redraw(sheet, layer, before[at])),
      );
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private redraw(sheet: BookSheet, layer: Layer, before: Shown | undefined): Shown {
    const version = layer.version(sheet);
    if (before !== undefined && before.version === version) return before;
    for (const { remove } of before?.drawn ?? []) this.stroke(sheet, remove);
    const drawn = layer.draw(sheet);
    for (const { put } of drawn) this.stroke(sheet, put);
    return { version, drawn };
  }

  /** Nobody's change: not to be taken back, and not to be told to the book. */
  private stroke(sheet: BookSheet, { id, params }: Stroke): void {
    this.isDrawing = true;
    try {
      this.book.grid.do(() =>
        this.api.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheet.id, ...params }, { onlyLocal: true }),
      );
    } finally {
      this.isDrawing = false;
    }
  }

  private get unitId(): string {
    return this.book.grid.workbook.getId();
  }
}

interface Shown {
  readonly version: unknown;
  readonly drawn: readonly Drawn[];
}
