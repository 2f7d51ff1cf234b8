import { tableRule } from "../../rule";

export const blankRow = tableRule<"table/blank-row", { readonly row: number; readonly turned: boolean }>({
  id: "table/blank-row",
  severity: "info",
  title: { ja: "表の途中の空行", en: "A blank row inside the table" },
  messages: {
    ja: ({ row, turned }) =>
      turned
        ? "表の途中に空の列があります。不要なら削除してください。"
        : `表の途中の${String(row)}行目が空です。不要なら削除してください。`,
    en: ({ row, turned }) =>
      turned
        ? "A blank column stands inside the table. Delete it."
        : `Row ${String(row)} inside the table is blank. Delete it.`,
  },
  why: { ja: "空行があると、並べ替えや絞り込みがそこで途切れます。", en: "Sorting and filtering stop at a blank row." },
  mending: {
    ja: "空行を削除します。見た目の間隔は行の高さで付けます。",
    en: "Delete it; use row heights for spacing.",
  },
  examples: { bad: "指標A ／ （空行） ／ 指標B", good: "指標A ／ 指標B" },
  check({ table }, report) {
    for (const at of table.blankRows) report({ at, data: { row: at.row + 1, turned: table.mapping.turned } });
  },
});
