import type { CellRef } from "../../workbook/address";
import type { Context, Label } from "../../reading/table";
import { rememberLately } from "../../reading/memory/remember";
import type { IndicatorView } from "../views";
import { placeFor } from "./place";

/** What is written about an indicator's result: in its own row, and in the project rows that speak of it. */
export const assessmentsOf = rememberLately(({ indicator, projects }: IndicatorView): readonly Label[] => {
  const labels: Label[] = [];
  const add = ({ assessment }: Context) => {
    if (assessment && assessment.text.trim() !== "") labels.push(assessment);
  };
  add(indicator.context);
  for (const { row } of projects) add(row.context);
  return labels;
});

/** The cell where an assessment would stand; undefined where nothing on the sheet asks for one. */
export function placeForAssessment(view: IndicatorView): CellRef | undefined {
  if (view.table.columns.includes("assessment")) return placeFor(view, "assessment");
  for (const { row, table } of view.projects) {
    const column = table.columns.find(({ kind }) => kind === "assessment");
    if (column) return { ...row.at, column: column.column };
  }
  return undefined;
}
