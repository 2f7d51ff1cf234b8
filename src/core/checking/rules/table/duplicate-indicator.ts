import { type Appearance, byName } from "../../judging/same-thing";
import { groupRule } from "../../rule";

/** The same name with another unit, measure, project or department is another indicator. */
export const duplicateIndicator = groupRule<"table/duplicate-indicator", { readonly name: string }, Appearance>({
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
  atLeast: 2,
  gather: byName,
  judge(entries, report) {
    const seen = new Map<string, Appearance>();
    for (const entry of entries) {
      if (entry.of !== "indicator") continue;
      const key = `${entry.table}\n${entry.surroundings}`;
      const { name, at } = entry;
      const first = seen.get(key);
      if (first) report({ at, data: { name }, related: [first.at], owner: { indicator: name } });
      else seen.set(key, entry);
    }
  },
});
