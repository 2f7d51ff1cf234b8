/**
 * A workbook as plain data: what a host read, nothing more. Rows and columns count from 0.
 *
 * Big sheets matter (100,000 rows are met), so there is no object per cell: a row is a few parallel arrays, and what a
 * cell looks like is a number that points into `Workbook.formats`. Ask for cells through `cells.ts`.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Cell formats by id; 0 is the workbook's normal format. */
  readonly formats: readonly CellFormat[];
  readonly names: readonly DefinedName[];
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Paths of other files that formulas refer to as [1], [2], … in this order. */
  readonly externalLinks: readonly string[];
  /** What we remember inside the workbook; absent when there is nothing. By key. */
  readonly memos?: readonly Memo[];
}

/**
 * A note of ours to ourselves that travels with the workbook and shows on no sheet: accepted findings, corrected
 * readings, what was done last. Files and Excel keep it as a custom XML part; anybody can delete it without harm.
 */
export interface Memo {
  /** "accepted", "mappings", "ledger", … */
  readonly key: string;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly kind: "worksheet" | "chartsheet";
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Ascending by index; empty rows may be absent. */
  readonly rows: readonly Row[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** The sheet is protected: cells whose format is locked cannot be typed into. */
  readonly isProtected: boolean;
  /** By row, then column. */
  readonly notes: readonly Note[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** How the sheet is laid out on screen and paper. A host may leave it out; nothing is computed from it. */
  readonly layout?: SheetLayout;
  /** Made with our own sheets, never read: a chart of the town's stays where it is, unseen. */
  readonly charts?: readonly Chart[];
  readonly sparklines?: readonly Sparkline[];
}

/** One row: parallel arrays whose first entry stands in column `start`. */
export interface Row {
  readonly index: number;
  readonly start: number;
  readonly values: readonly CellValue[];
  /** Ids into `Workbook.formats`; absent when every cell of the row has the normal format. */
  readonly formats?: readonly number[];
  /** Formula text without "="; absent when the row has none. */
  readonly formulas?: readonly (string | undefined)[];
  /** What the cell shows, where the host knows it better than `display.ts` does; absent otherwise. */
  readonly texts?: readonly (string | undefined)[];
}

/** null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellError {
  readonly error: string;
}

/** First and last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A rectangle, all four edges included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellFormat {
  /** Excel's format code, "General" when none was set. */
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly look?: CellLook;
}

/** The visible part of a format. Colours are six hex digits. */
export interface CellLook {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: Partial<Record<"top" | "bottom" | "left" | "right", BorderStyle>>;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "distributed" | "centerContinuous";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** 255: one character per line, as vertical side labels are set. */
  readonly rotation?: number;
  readonly indent?: number;
}

export type BorderStyle = "hair" | "thin" | "medium" | "thick" | "dotted" | "dashed" | "double";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Hyperlink {
  readonly range: Range;
  /** An address outside, or "#'Sheet'!A1" within the workbook. */
  readonly target: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Name of the sheet the name belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

export interface Validation {
  readonly ranges: readonly Range[];
  readonly type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly prompt?: { readonly title?: string; readonly text?: string };
  readonly error?: { readonly title?: string; readonly text?: string };
}

export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  /** Excel's own word: expression, cellIs, colorScale, dataBar, iconSet, … */
  readonly type: string;
  readonly priority: number;
  readonly formulas: readonly string[];
  /** What it does to a cell; a host need not read it. */
  readonly look?: CellLook;
}

export interface SheetLayout {
  /** Widths in characters, as Excel shows them. */
  readonly columnWidths?: readonly { readonly columns: Span; readonly width: number }[];
  /** Heights in points. */
  readonly rowHeights?: readonly { readonly rows: Span; readonly height: number }[];
  /** Rows above and columns left of this cell stay in view. */
  readonly frozenAt?: { readonly row: number; readonly column: number };
  readonly showGridLines?: boolean;
  readonly tabColor?: string;
  readonly autoFilter?: Range;
  readonly print?: PrintSetup;
}

export interface PrintSetup {
  readonly landscape?: boolean;
  /** 9 is A4, 8 is A3, as in Excel. */
  readonly paper?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly area?: Range;
  readonly titleRows?: Span;
  readonly rowBreaks?: readonly number[];
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly centerHorizontally?: boolean;
  readonly header?: string;
  readonly footer?: string;
}

/** A chart over cells of our own sheets. */
export interface Chart {
  /** Columns stand, bars lie. */
  readonly kind: "column" | "bar" | "line";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  readonly title: string;
  /** Read out in place of the picture. */
  readonly description: string;
  /** The cells it covers. */
  readonly anchor: Range;
  readonly series: readonly ChartSeries[];
  readonly valueAxis?: {
    readonly title?: string;
    readonly numberFormat?: string;
    readonly min?: number;
    readonly max?: number;
  };
}

export interface ChartSeries {
  /** One cell: its text is the name in the legend. */
  readonly name: ChartSource;
  readonly categories: ChartSource;
  readonly values: ChartSource;
  /** Six hex digits. */
  readonly color: string;
  /** So that series are told apart without colour: a hatching over the colour. */
  readonly pattern?: "solid" | "upward" | "downward" | "dots" | "horizontal" | "grid";
}

/** Where figures of a chart stand, and what stands there now. */
export interface ChartSource {
  readonly sheet: string;
  readonly range: Range;
  readonly values: readonly (string | number | null)[];
}

/** A little line inside a cell. */
export interface Sparkline {
  readonly row: number;
  readonly column: number;
  readonly kind: "line" | "column";
  readonly source: { readonly sheet: string; readonly range: Range };
}
