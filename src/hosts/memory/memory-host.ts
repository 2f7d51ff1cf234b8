import {
  apply,
  HostError,
  type Edit,
  type HostChange,
  type HostFeatures,
  type LiveHost,
  type Place,
  type Range,
  type ReadOptions,
  type Workbook,
  type WorkOptions,
} from "../../core";

export interface MemoryHostOptions {
  readonly features?: Partial<HostFeatures>;
  /** Shown as selected at first. */
  readonly selection?: Place;
}

const FEATURES: HostFeatures = { name: "メモリー", language: "ja-JP", notes: true, charts: true, sparklines: true };

/**
 * A workbook held in memory, changed by the core's own `apply`: what the offline page works on, and the plainest host
 * to hold a pane or another host against.
 */
export class MemoryHost implements LiveHost {
  readonly features: HostFeatures;
  private current: Workbook;
  private selected: Place | null;
  private readonly listeners = new Set<(change: HostChange) => void>();

  constructor(workbook: Workbook, { features, selection }: MemoryHostOptions = {}) {
    this.current = workbook;
    this.features = { ...FEATURES, ...features };
    this.selected = selection ?? null;
  }

  get workbook(): Workbook {
    return this.current;
  }

  async read({ sheets, activeSheet, progress, signal }: ReadOptions = {}): Promise<Workbook> {
    stopIf(signal);
    progress?.(1, 1);
    const wanted = activeSheet ? [this.activeSheet()] : sheets;
    const chosen = wanted && {
      ...this.current,
      sheets: this.current.sheets.filter(({ name }) => wanted.includes(name)),
    };
    return Promise.resolve(chosen ?? this.current);
  }

  async apply(edits: readonly Edit[], { progress, signal }: WorkOptions = {}): Promise<void> {
    stopIf(signal);
    this.current = apply(this.current, edits);
    progress?.(edits.length, edits.length);
    return Promise.resolve();
  }

  async select(sheet: string, range: Range): Promise<void> {
    if (!this.current.sheets.some(({ name }) => name === sheet))
      throw new HostError("sheet-missing", `シート「${sheet}」が見つかりません。読み込み直してください。`);
    this.selected = { sheet, range };
    this.tell({ kind: "selection", at: { sheet, row: range.top, column: range.left } });
    return Promise.resolve();
  }

  async selection(): Promise<Place | null> {
    return Promise.resolve(this.selected);
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Another hand at the workbook: what a person types, as against what `apply` does. Listeners are told. */
  change(edits: readonly Edit[]): void {
    this.current = apply(this.current, edits);
    for (const edit of edits) {
      if (edit.kind !== "cell") this.tell({ kind: "sheets" });
      else {
        const { sheet, row, column } = edit.at;
        this.tell({ kind: "cells", sheet, range: { top: row, left: column, bottom: row, right: column } });
      }
    }
  }

  private activeSheet(): string {
    const visible = this.current.sheets.find(({ visibility }) => visibility === "visible");
    return this.selected?.sheet ?? visible?.name ?? "";
  }

  private tell(change: HostChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function stopIf(signal: WorkOptions["signal"]): void {
  if (signal?.aborted) throw new HostError("stopped", "処理を中止しました。何も書き込んでいません。");
}
