import type { Chart, ChartSeries, ChartSource, Range } from "../../../core";
import { cellName } from "../../../core";
import { quoted } from "./names";
import { XML_HEAD, element, escapeCellText, escapeText, RELATIONS } from "./xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** The hatchings by which series are told apart without colour. */
const PATTERNS: Readonly<Record<NonNullable<ChartSeries["pattern"]>, string>> = {
  solid: "",
  upward: "wdUpDiag",
  downward: "wdDnDiag",
  dots: "pct25",
  horizontal: "narHorz",
  grid: "smGrid",
};

const FIRST_AXIS = 111_111_111;

/** A chart with the figures it shows now, so that it can be seen before anything is computed. */
export function chartXml(chart: Chart): string {
  const plot = chart.kind === "line" ? lineChart(chart) : barChart(chart);
  const inner =
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ja-JP" sz="1200" b="1"/>` +
    `<a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  return `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart>${inner}</c:chart></c:chartSpace>`;
}

function barChart(chart: Chart): string {
  const stacked = chart.grouping !== "clustered";
  return (
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="${chart.grouping}"/><c:varyColors val="0"/>` +
    chart.series
      .map((series, at) => seriesXml(series, at, `<c:spPr>${fill(series)}</c:spPr><c:invertIfNegative val="0"/>`))
      .join("") +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}${axisIds()}</c:barChart>`
  );
}

function lineChart(chart: Chart): string {
  const line = ({ color }: ChartSeries) =>
    `<c:spPr><a:ln w="28575"><a:solidFill>${rgb(color)}</a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="auto"/></c:marker>`;
  return (
    `<c:lineChart><c:grouping val="${chart.grouping === "clustered" ? "standard" : chart.grouping}"/><c:varyColors val="0"/>` +
    chart.series.map((series, at) => seriesXml(series, at, line(series))).join("") +
    `<c:marker val="1"/>${axisIds()}</c:lineChart>`
  );
}

function seriesXml({ name, categories, values }: ChartSeries, at: number, look: string): string {
  const number = String(at);
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx>${texts(name)}</c:tx>${look}` +
    `<c:cat>${texts(categories)}</c:cat><c:val>${numbers(values)}</c:val></c:ser>`
  );
}

function texts(source: ChartSource): string {
  const points = source.values.map((value, at) =>
    value === null ? "" : `<c:pt idx="${String(at)}"><c:v>${escapeCellText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strRef>${formula(source)}<c:strCache><c:ptCount val="${String(source.values.length)}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbers(source: ChartSource): string {
  const points = source.values.map((value, at) =>
    typeof value === "number" && Number.isFinite(value)
      ? `<c:pt idx="${String(at)}"><c:v>${String(value)}</c:v></c:pt>`
      : "",
  );
  return `<c:numRef>${formula(source)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(source.values.length)}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function formula({ sheet, range }: ChartSource): string {
  return `<c:f>${escapeText(reference(sheet, range))}</c:f>`;
}

export function reference(sheet: string, range: Range): string {
  const corner = (row: number, column: number) => cellName({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const [first, last] = [corner(range.top, range.left), corner(range.bottom, range.right)];
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function fill({ color, pattern = "solid" }: ChartSeries): string {
  const outline = `<a:ln w="9525"><a:solidFill>${rgb(color)}</a:solidFill></a:ln>`;
  if (pattern === "solid") return `<a:solidFill>${rgb(color)}</a:solidFill>${outline}`;
  return `<a:pattFill prst="${PATTERNS[pattern]}"><a:fgClr>${rgb(color)}</a:fgClr><a:bgClr>${rgb("FFFFFF")}</a:bgClr></a:pattFill>${outline}`;
}

function rgb(color: string): string {
  return `<a:srgbClr val="${color.replace(/^#/, "").toUpperCase()}"/>`;
}

function axisIds(): string {
  return `<c:axId val="${String(FIRST_AXIS)}"/><c:axId val="${String(FIRST_AXIS + 1)}"/>`;
}

/** Bars lie with the first category on top, as a list is read. */
function axes({ kind, grouping, valueAxis }: Chart): string {
  const lies = kind === "bar";
  const format = valueAxis?.numberFormat ?? (grouping === "percentStacked" ? "0%" : "General");
  const limit = (tag: string, value: number | undefined) =>
    value === undefined ? "" : `<c:${tag} val="${String(value)}"/>`;
  const title = valueAxis?.title
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="ja-JP" sz="900"/><a:t>${escapeText(valueAxis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    : "";
  return (
    `<c:catAx><c:axId val="${String(FIRST_AXIS)}"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${String(FIRST_AXIS + 1)}"/></c:catAx>` +
    `<c:valAx><c:axId val="${String(FIRST_AXIS + 1)}"/><c:scaling><c:orientation val="minMax"/>${limit("max", valueAxis?.max)}${limit("min", valueAxis?.min)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>${rgb("D9D9D9")}</a:solidFill></a:ln></c:spPr></c:majorGridlines>${title}` +
    `${element("c:numFmt", { formatCode: format, sourceLinked: false })}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${String(FIRST_AXIS)}"/>${lies ? '<c:crosses val="max"/>' : ""}</c:valAx>`
  );
}

/** The layer of a sheet on which its charts lie. `ids` name the chart parts, in the order of the charts. */
export function drawingXml(charts: readonly Chart[], ids: readonly string[]): string {
  const frames = charts.map((chart, at) => frameXml(chart, at, ids[at] ?? ""));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${frames.join("")}</xdr:wsDr>`;
}

function frameXml({ anchor, title, description }: Chart, at: number, id: string): string {
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const properties = element("xdr:cNvPr", { id: at + 2, name: title, descr: description });
  return (
    `<xdr:twoCellAnchor>${corner("from", anchor.top, anchor.left)}${corner("to", anchor.bottom + 1, anchor.right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
