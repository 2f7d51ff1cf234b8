import type { AnyType } from "../members";
import type { ObjectType } from "../object-type";
import type { Targets, TypeName } from "../targets";
import * as series from "./chart-series";
import * as charts from "./charts";
import * as rules from "./conditional-format";
import * as xml from "./custom-xml";
import { DATA_VALIDATION } from "./data-validation";
import { FUNCTION_RESULT, FUNCTIONS } from "./functions";
import { NAMED_ITEM, NAMED_ITEM_COLLECTION } from "./names";
import { NOTE, NOTE_COLLECTION } from "./notes";
import * as page from "./page-layout";
import { RANGE } from "./range";
import { RANGE_AREAS, RANGE_COLLECTION } from "./range-areas";
import * as format from "./range-format";
import { SETTING, SETTING_COLLECTION } from "./settings";
import { AUTO_FILTER, WORKSHEET_FREEZE_PANES } from "./sheet-view";
import * as workbook from "./workbook";
import { WORKBOOK_PROTECTION } from "./workbook-protection";
import { WORKSHEET, WORKSHEET_PROTECTION } from "./worksheet";
import { WORKSHEET_COLLECTION } from "./worksheet-collection";

type Types = { readonly [K in TypeName]: ObjectType<Targets[K]> };

const TABLE: Types = {
  AddinInternalService: workbook.ADDIN_INTERNAL_SERVICE,
  Application: workbook.APPLICATION,
  AutoFilter: AUTO_FILTER,
  CellValueConditionalFormat: rules.CELL_VALUE_CONDITIONAL_FORMAT,
  Chart: charts.CHART,
  ChartAxes: charts.CHART_AXES,
  ChartAxis: charts.CHART_AXIS,
  ChartAxisTitle: charts.CHART_AXIS_TITLE,
  ChartCollection: charts.CHART_COLLECTION,
  ChartFill: series.CHART_FILL,
  ChartLegend: charts.CHART_LEGEND,
  ChartLineFormat: series.CHART_LINE_FORMAT,
  ChartSeries: series.CHART_SERIES,
  ChartSeriesCollection: series.CHART_SERIES_COLLECTION,
  ChartSeriesFormat: series.CHART_SERIES_FORMAT,
  ChartTitle: charts.CHART_TITLE,
  ConditionalFormat: rules.CONDITIONAL_FORMAT,
  ConditionalFormatCollection: rules.CONDITIONAL_FORMAT_COLLECTION,
  ConditionalFormatRule: rules.CONDITIONAL_FORMAT_RULE,
  ConditionalRangeBorder: rules.CONDITIONAL_RANGE_BORDER,
  ConditionalRangeBorderCollection: rules.CONDITIONAL_RANGE_BORDER_COLLECTION,
  ConditionalRangeFill: rules.CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: rules.CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: rules.CONDITIONAL_RANGE_FORMAT,
  CustomConditionalFormat: rules.CUSTOM_CONDITIONAL_FORMAT,
  CustomXmlPart: xml.CUSTOM_XML_PART,
  CustomXmlPartCollection: xml.CUSTOM_XML_PART_COLLECTION,
  CustomXmlPartScopedCollection: xml.CUSTOM_XML_PART_SCOPED_COLLECTION,
  DataValidation: DATA_VALIDATION,
  FormatProtection: format.FORMAT_PROTECTION,
  FunctionResult: FUNCTION_RESULT,
  Functions: FUNCTIONS,
  HeaderFooter: page.HEADER_FOOTER,
  HeaderFooterGroup: page.HEADER_FOOTER_GROUP,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  Note: NOTE,
  NoteCollection: NOTE_COLLECTION,
  PageBreak: page.PAGE_BREAK,
  PageBreakCollection: page.PAGE_BREAK_COLLECTION,
  PageLayout: page.PAGE_LAYOUT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: format.RANGE_BORDER,
  RangeBorderCollection: format.RANGE_BORDER_COLLECTION,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: format.RANGE_FILL,
  RangeFont: format.RANGE_FONT,
  RangeFormat: format.RANGE_FORMAT,
  Runtime: workbook.RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTING_COLLECTION,
  TableCollection: workbook.TABLE_COLLECTION,
  Workbook: workbook.WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEET_COLLECTION,
  WorksheetFreezePanes: WORKSHEET_FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};

/** Every type of object that is emulated. Each is only ever asked about its own kind of target. */
export const TYPES = TABLE as unknown as Readonly<Record<TypeName, AnyType>>;
