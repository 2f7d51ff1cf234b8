import { nameKey } from "../../../reading/naming/name-key";
import type { Context } from "../../../reading/table";
import { type CellRef, groupRule } from "../../rule";

interface Entry {
  readonly name: string;
  readonly at: CellRef;
}

/** The same name with another unit, measure, project or department is another indicator. */
export const duplicateIndicator = groupRule<"table/duplicate-indicator", { readonly name: string }, Entry>({
  id: "table/duplicate-indicator",
  severity: "warning",
  title: { ja: "同じ指標が表に2回ある", en: "One indicator twice in a table" },
  messages: {
    ja: ({ name }) => `「${name}」がこの表に2回あります。重複なら一方を削除し、別の指標なら名前で区別してください。`,
    en: ({ name }) => `"${name}" stands twice in this table. Delete one, or tell them apart by name.`,
  },
  why: { ja: "重複した指標は、達成数の集計で二重に数えられます。", en: "Duplicates are counted twice." },
  mending: {
    ja: "重複を削除するか、名前に対象（小学校・中学校など）を加えます。",
    en: "Delete one, or add what is counted to the name.",
  },
  examples: { bad: "相談件数 ／ 相談件数", good: "相談件数（窓口） ／ 相談件数（電話）" },
  *gather(source) {
    if (source.kind !== "indicator" || source.indicator.name === "") return;
    const { indicator, table } = source;
    const unit = indicator.unit?.text ?? "";
    const place = `${table.sheet}!${String(table.range.top)}:${String(table.range.left)}`;
    const key = [place, nameKey(indicator.name), unit, ...contextKeys(indicator.context)].join("\n");
    yield { key, entry: { name: indicator.name, at: indicator.at } };
  },
  *judge(entries) {
    const [first, ...more] = entries;
    for (const { name, at } of more)
      if (first) yield { at, data: { name }, related: [first.at], owner: { indicator: name } };
  },
});

function contextKeys({ goal, measure, project, department }: Context): readonly string[] {
  return [goal, measure, project, department].map((label) => (label ? nameKey(label.text) : ""));
}
