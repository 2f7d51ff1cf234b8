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

/** The port to the Excel that a page of the add-in was opened in: `portTo(Excel, Office)`. */
export function portTo(excel: typeof Excel, { context }: Pick<typeof Office, "context">): ExcelPort {
  // A client kept beside the add-in may be older than the Excel it talks to, and then the newer things are not there.
  const knowsNotes = "notes" in (excel.Worksheet.prototype as object);
  return {
    run: (options, batch) => excel.run(options, batch),
    supports: (version) =>
      context.requirements.isSetSupported("ExcelApi", version) && (version !== SETS.notes || knowsNotes),
    language: context.displayLanguage,
  };
}
