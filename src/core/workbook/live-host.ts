import type { CellRef } from "./address";
import type { Edit } from "./edit";
import type { Host } from "./host";
import type { Range, Workbook } from "./workbook";

/** A host with a person in front of it: Excel, or the offline page. What a pane may ask of it, and nothing more. */
export interface LiveHost extends Host {
  readonly features: HostFeatures;
  read(options?: ReadOptions): Promise<Workbook>;
  /** All or nothing, as for every host; `progress` counts what is done of what there is to do. */
  apply(edits: readonly Edit[], options?: WorkOptions): Promise<void>;
  /** Shows the place and selects it. */
  select(sheet: string, range: Range): Promise<void>;
  /** What is selected now; null where that is no cell (a chart, a shape). */
  selection(): Promise<Place | null>;
  /** Called after something changed, by a person or another program, never for what `apply` does. Ends with the call of the result. */
  onChange(listener: (change: HostChange) => void): () => void;
}

export interface HostFeatures {
  /** "Excel", or what the pane should call the place it works in. */
  readonly name: string;
  /** BCP 47, as the host displays itself: "ja-JP". */
  readonly language: string;
  /** Notes can be read and written. */
  readonly notes: boolean;
  /** Charts and sparklines of our own sheets can be made. */
  readonly charts: boolean;
  readonly sparklines: boolean;
}

export interface WorkOptions {
  readonly progress?: (done: number, total: number) => void;
  /** Stops the work before anything is written; afterwards it is finished. */
  readonly signal?: AbortSignalLike;
}

export interface ReadOptions extends WorkOptions {
  /** Only these sheets; every one without. Sheets left out are absent from the workbook. */
  readonly sheets?: readonly string[];
  /** Only the sheet that is active. */
  readonly activeSheet?: boolean;
}

/** The part of the platform's AbortSignal that is used: the core knows no platform. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly range: Range;
}

/** Only a hint where to look again: hosts report changes late, twice or never. */
export type HostChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly range: Range | null }
  | { readonly kind: "sheets" }
  | { readonly kind: "selection"; readonly at: CellRef | null };
