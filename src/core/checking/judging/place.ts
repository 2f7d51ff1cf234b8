import type { CellRef } from "../../workbook/address";
import type { ColumnKind } from "../../reading/table";
import type { IndicatorView } from "../views";

/** The empty cell where a missing text belongs: its column in the indicator's first row; else the name cell. */
export function placeFor(view: IndicatorView, kind: ColumnKind): CellRef {
  const { indicator, profile } = view;
  const column = profile.columns[kind];
  return column === undefined || view.table.mapping.turned ? indicator.at : { ...indicator.at, column };
}
