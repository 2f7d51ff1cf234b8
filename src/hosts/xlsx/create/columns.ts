import { MAX_COLUMNS, type Sheet } from "../../../core";
import { COLUMN_MARGIN } from "../sheet/column-margin";
import { stretches } from "./spans";
import { element } from "./xml";

interface ColumnLook {
  width: number;
  hidden: boolean;
}

export function columnsXml(sheet: Sheet): string {
  const columns = stretches<ColumnLook>([
    ...(sheet.layout?.columnWidths ?? []).map(({ columns: span, width }) => ({ span, settings: { width } })),
    ...sheet.hiddenColumns.map((span) => ({ span, settings: { hidden: true } })),
  ]);
  const items = columns.map(({ from, to, settings }) =>
    element("col", {
      min: from + 1,
      max: Math.min(to, MAX_COLUMNS - 1) + 1,
      width: settings.width === undefined ? 9 : settings.width + COLUMN_MARGIN,
      hidden: settings.hidden,
      customWidth: settings.width === undefined ? undefined : true,
    }),
  );
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}
