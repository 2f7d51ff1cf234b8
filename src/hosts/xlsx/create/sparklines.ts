import { cellName, type Sparkline } from "../../../core";
import { reference } from "./charts";
import { escapeText } from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Little lines in cells stand in an extension, which older programs pass over. One group a kind. */
export function sparklinesXml(sparklines: readonly Sparkline[]): string {
  if (sparklines.length === 0) return "";
  const groups = (["line", "column"] as const).flatMap((kind) => {
    const own = sparklines.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [groupXml(kind, own)];
  });
  return `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}">${groups.join("")}</x14:sparklineGroups></ext></extLst>`;
}

function groupXml(kind: Sparkline["kind"], sparklines: readonly Sparkline[]): string {
  const type = kind === "line" ? "" : ' type="column"';
  const items = sparklines.map(
    ({ row, column, source }) =>
      `<x14:sparkline><xm:f>${escapeText(reference(source.sheet, source.range))}</xm:f><xm:sqref>${cellName({ row, column })}</xm:sqref></x14:sparkline>`,
  );
  return (
    `<x14:sparklineGroup${type} displayEmptyCellsAs="gap" markers="1" last="1"><x14:colorSeries rgb="FF1F4E79"/><x14:colorLast rgb="FFC00000"/><x14:colorMarkers rgb="FF1F4E79"/>` +
    `<x14:sparklines>${items.join("")}</x14:sparklines></x14:sparklineGroup>`
  );
}
