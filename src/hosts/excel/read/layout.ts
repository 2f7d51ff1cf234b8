/// <reference types="office-js" />
import { type Range, type SheetLayout, type Span } from "../../../core/index";
import type { Task } from "../trips";
import { placeOf } from "./addresses";
import { findColumnScale } from "./column-scale";
import { rectangleOf } from "./extent";
import { plainColor } from "./looks";

/** How a sheet of ours is laid out, so that it can be put back as it was. */
export function* findLayout(sheet: Excel.Worksheet, extent: Range): Task<SheetLayout> {
  const { toFigures } = yield* findColumnScale(sheet);
  sheet.load("standardHeight,showGridlines,tabColor");
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, extent.right + 1)
    .getColumnProperties({ format: { columnWidth: true } });
  const rows = sheet.getRangeByIndexes(0, 0, extent.bottom + 1, 1).getRowProperties({ format: { rowHeight: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
  yield "answer";
  const tabColor = plainColor(sheet.tabColor);
  const autoFilter = filtered.isNullObject ? undefined : placeOf(filtered.address);
  return {
    columnWidths: runs(columns.value.map(({ format }) => format?.columnWidth)).map(({ span, size }) => ({
      columns: span,
      width: toFigures(size),
    })),
    rowHeights: runs(rows.value.map(({ format }) => format?.rowHeight))
      .filter(({ size }) => size !== sheet.standardHeight)
      .map(({ span, size }) => ({ rows: span, height: size })),
    ...(!frozen.isNullObject && { frozenAt: cornerBehind(rectangleOf(frozen)) }),
    ...(!sheet.showGridlines && { showGridLines: false }),
    ...(tabColor !== undefined && { tabColor }),
    ...(autoFilter && { autoFilter }),
  };
}

const WHOLE_ROWS = 16_383;
const WHOLE_COLUMNS = 1_048_575;

/** Frozen rows go all across, frozen columns all down. */
function cornerBehind({ bottom, right }: Range): NonNullable<SheetLayout["frozenAt"]> {
  return { row: bottom >= WHOLE_COLUMNS ? 0 : bottom + 1, column: right >= WHOLE_ROWS ? 0 : right + 1 };
}

/** Neighbours of one size; hidden ones, of no size, are left out. */
function runs(sizes: readonly (number | undefined)[]): readonly { readonly span: Span; readonly size: number }[] {
  const found: { span: { from: number; to: number }; size: number }[] = [];
  sizes.forEach((size, at) => {
    const last = found.at(-1);
    if (size === undefined || size <= 0) return;
    if (last?.size === size && last.span.to === at - 1) last.span.to = at;
    else found.push({ span: { from: at, to: at }, size });
  });
  return found;
}
