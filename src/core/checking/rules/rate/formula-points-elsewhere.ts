import { contains } from "../../../workbook/address";
import { shapeOfSlot, ownRefs } from "../../judging/formula-shape";
import { onlySumsUp } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** Cells of the table's head, of total rows and of other sheets may be shared; another indicator's may not. */
export const formulaPointsElsewhere = indicatorRule<
  "rate/formula-points-elsewhere",
  { readonly name: string; readonly formula: string; readonly cells: readonly string[]; readonly other: string }
>({
  id: "rate/formula-points-elsewhere",
  severity: "error",
  title: { ja: "達成率の数式が別の指標を参照", en: "The formula refers to another indicator" },
  messages: {
    ja: ({ name, formula, cells, other }) =>
      `「${name}」の達成率の数式 =${formula} が、別の指標「${other}」のセル（${cells.join("、")}）を参照しています。同じ指標の目標値と実績値を参照するように直してください。`,
    en: ({ name, formula, cells, other }) =>
      `The rate of "${name}" (=${formula}) refers to ${cells.join(", ")}, which belongs to "${other}". Let it refer to its own target and actual.`,
  },
  why: {
    ja: "行の挿入や複写で参照がずれると、別の指標の達成率が表示されます。",
    en: "Inserted or copied rows shift references, and another indicator's rate is shown.",
  },
  mending: { ja: "隣の行の数式を複写し直します。", en: "Copy the neighbour's formula again." },
  examples: { bad: "5行目に =D4/C4", good: "5行目に =D5/C5" },
  check({ indicator, table, profile }, report) {
    if (onlySumsUp(indicator)) return;
    for (const rate of indicator.rates) {
      if (rate.formula === undefined) continue;
      if (shapeOfSlot(rate) === profile.rates.usualShape) continue;
      const away = ownRefs(rate.formula).filter(({ row, column }) => !contains(indicator.range, row, column));
      if (away.length === 0) continue;
      for (const other of table.indicators) {
        if (other === indicator) continue;
        const cells = away.filter(({ row, column }) => contains(other.range, row, column));
        if (cells.length === 0) continue;
        const data = {
          name: indicator.name,
          formula: rate.formula,
          cells: cells.map(({ text }) => text.replace(/\$/gu, "")),
          other: other.name,
        };
        const related = cells.map(({ row, column }) => ({ sheet: table.sheet, row, column }));
        report({ at: rate.at, data, related });
        break;
      }
    }
  },
});
