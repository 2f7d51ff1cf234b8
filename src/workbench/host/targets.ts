import type { Range } from "../../core";
import type { Book, BookSheet } from "../book";
import type { ChartAxis, ChartRow, SheetChart } from "../book/sheet-chart";
import type { XmlPart } from "../book/xml-part";

/** Cells of one sheet: a range, or several. */
export interface Cells {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly ranges: readonly Range[];
}

export interface OneRange extends Cells {
  readonly range: Range;
}

export interface SheetOf {
  readonly book: Book;
  readonly sheet: BookSheet;
}

export interface BorderOf extends Cells {
  readonly edge: string;
}

export interface RuleOf extends SheetOf {
  readonly id: string;
}

export interface RuleSideOf extends RuleOf {
  readonly side: "top" | "bottom" | "left" | "right";
}

/** Names of the workbook, or of one sheet. */
export interface NamesOf {
  readonly book: Book;
  readonly sheet: BookSheet | null;
}

export interface NameOf extends NamesOf {
  readonly name: string;
}

export interface PartsOf {
  readonly book: Book;
  readonly namespace: string;
}

export interface PartOf {
  readonly book: Book;
  readonly part: XmlPart;
}

export interface SettingOf {
  readonly book: Book;
  readonly key: string;
}

export interface BreakOf extends SheetOf {
  readonly row: number;
}

export interface NoteOf extends SheetOf {
  readonly row: number;
  readonly column: number;
}

export interface ChartOf extends SheetOf {
  readonly chart: SheetChart;
}

export interface AxisOf {
  readonly axis: ChartAxis;
}

export interface SeriesOf {
  readonly chart: SheetChart;
  readonly row: ChartRow;
}

/** What stands behind each type of object that a client can hold. */
export interface Targets {
  readonly AddinInternalService: Book;
  readonly Application: Book;
  readonly AutoFilter: SheetOf;
  readonly CellValueConditionalFormat: RuleOf;
  readonly Chart: ChartOf;
  readonly ChartAxes: ChartOf;
  readonly ChartAxis: AxisOf;
  readonly ChartAxisTitle: AxisOf;
  readonly ChartCollection: SheetOf;
  readonly ChartFill: SeriesOf;
  readonly ChartLegend: ChartOf;
  readonly ChartLineFormat: SeriesOf;
  readonly ChartSeries: SeriesOf;
  readonly ChartSeriesCollection: ChartOf;
  readonly ChartSeriesFormat: SeriesOf;
  readonly ChartTitle: ChartOf;
  readonly ConditionalFormat: RuleOf;
  readonly ConditionalFormatCollection: Cells;
  readonly ConditionalFormatRule: RuleOf;
  readonly ConditionalRangeBorder: RuleSideOf;
  readonly ConditionalRangeBorderCollection: RuleOf;
  readonly ConditionalRangeFill: RuleOf;
  readonly ConditionalRangeFont: RuleOf;
  readonly ConditionalRangeFormat: RuleOf;
  readonly CustomConditionalFormat: RuleOf;
  readonly CustomXmlPart: PartOf;
  readonly CustomXmlPartCollection: Book;
  readonly CustomXmlPartScopedCollection: PartsOf;
  readonly DataValidation: Cells;
  readonly FormatProtection: Cells;
  readonly FunctionResult: { readonly value: number };
  readonly Functions: Book;
  readonly HeaderFooter: SheetOf;
  readonly HeaderFooterGroup: SheetOf;
  readonly NamedItem: NameOf;
  readonly NamedItemCollection: NamesOf;
  readonly Note: NoteOf;
  readonly NoteCollection: SheetOf;
  readonly PageBreak: BreakOf;
  readonly PageBreakCollection: SheetOf;
  readonly PageLayout: SheetOf;
  readonly Range: OneRange;
  readonly RangeAreas: Cells;
  readonly RangeBorder: BorderOf;
  readonly RangeBorderCollection: Cells;
  readonly RangeCollection: Cells;
  readonly RangeFill: Cells;
  readonly RangeFont: Cells;
  readonly RangeFormat: Cells;
  readonly Runtime: Book;
  readonly Setting: SettingOf;
  readonly SettingCollection: Book;
  readonly TableCollection: Book;
  readonly Workbook: Book;
  readonly WorkbookProtection: Book;
  readonly Worksheet: SheetOf;
  readonly WorksheetCollection: Book;
  readonly WorksheetFreezePanes: SheetOf;
  readonly WorksheetProtection: SheetOf;
}

export type TypeName = keyof Targets;

/** An object of Excel's as the interpreter hands it about. */
export interface ExcelObject {
  readonly type: TypeName;
  readonly target: Targets[TypeName];
}

export function objectOf<K extends TypeName>(type: K, target: Targets[K]): ExcelObject {
  return { type, target };
}

export function cellsOf(book: Book, sheet: BookSheet, range: Range): OneRange {
  return { book, sheet, range, ranges: [range] };
}

export function rangeOf(book: Book, sheet: BookSheet, range: Range): ExcelObject {
  return objectOf("Range", cellsOf(book, sheet, range));
}
