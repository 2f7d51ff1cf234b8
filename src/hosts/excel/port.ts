/// <reference types="office-js" />

/** What the host needs of Office.js, handed in: the pane passes the globals, tests the same client over another wire. */
export interface ExcelPort {
  readonly run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Whether this Excel knows a set of ExcelApi: "1.18". Everything up to the floor, 1.14, is taken for granted. */
  readonly supports: (version: string) => boolean;
  /** BCP 47, as Excel displays itself: "ja-JP". */
  readonly language: string;
}

/** Sets of ExcelApi above the floor, and what they are needed for. */
export const SETS = { notes: "1.18", oneUndo: "1.20" } as const;
