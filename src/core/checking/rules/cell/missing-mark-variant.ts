import { cellRule } from "../../rule";

/**
 * Only dashes are variants of each other: 未集計 beside ― says something else, and a blank cell is no mark. Compared
 * within one table; another table may keep its own habit.
 */
export const missingMarkVariant = cellRule<
  "cell/missing-mark-variant",
  { readonly mark: string; readonly usual: string }
>({
  id: "cell/missing-mark-variant",
  severity: "info",
  title: { ja: "「値なし」の記号の不統一", en: "Different marks for no value in one table" },
  messages: {
    ja: ({ mark, usual }) =>
      `値がないことを示す記号「${mark}」が、この表の他のセルの「${usual}」と異なります。「${usual}」にそろえてください。`,
    en: ({ mark, usual }) =>
      `"${mark}" marks a missing value; other cells of the table use "${usual}". Use "${usual}".`,
  },
  why: {
    ja: "記号が混ざると、意味の違い（未集計・対象外など）があるように読まれます。",
    en: "Mixed marks read as if they meant different things.",
  },
  mending: {
    ja: "表の中で1種類の記号にそろえます（自動で直せます）。",
    en: "Use one mark throughout the table (can be mended automatically).",
  },
  examples: { bad: "― と - と －", good: "― と ― と ―" },
  check({ slot, owner }, report) {
    if (owner.kind !== "indicator" || slot.reading.kind !== "missing" || slot.formula !== undefined) return;
    const { mark, text, lookalike } = slot.reading;
    const usual = owner.profile.dash;
    const written = text.trim();
    if (mark !== "dash" || lookalike || usual === undefined || written === usual) return;
    report({ at: slot.at, data: { mark: written, usual }, mend: { value: usual, numberFormat: slot.numberFormat } });
  },
});
