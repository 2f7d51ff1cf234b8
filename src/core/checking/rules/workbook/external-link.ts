import type { Slot } from "../../../reading/table";
import { valueSlots } from "../../judging/slots";
import { rowRule } from "../../rule";

/** [1]Sheet!A1 or '[前年度.xlsx]Sheet'!A1; Table1[列] is a table of this workbook. */
const EXTERNAL = /(?:^|[^\p{L}\p{N}_\]])'?[^'!()+*/,&=<>]*\[(?:\d+|[^\]]+\.xl\w+)\][^!]*!/iu;

/** Once for an indicator, at its first such cell. */
export const externalLink = rowRule<
  "workbook/external-link",
  { readonly name: string; readonly formula: string; readonly file: string | null }
>({
  id: "workbook/external-link",
  severity: "warning",
  title: { ja: "別のファイルを参照する値", en: "Values that depend on another file" },
  messages: {
    ja: ({ name, formula, file }) =>
      `「${name}」の値は別のファイル${file === null ? "" : `「${file}」`}を参照しています（=${formula}）。提出や公表の前に値に置き換えてください。`,
    en: ({ name, formula, file }) =>
      `"${name}" takes its value from another file${file === null ? "" : ` (${file})`}: =${formula}. Replace the link by its value before handing the file on.`,
  },
  why: {
    ja: "参照先のファイルがない人の画面では、古い値のままか、エラーになります。",
    en: "Without the other file, the value stays old or breaks.",
  },
  mending: {
    ja: "値の貼り付けで置き換えるか、参照先を同じファイルに移します。",
    en: "Paste the value, or move the source into this file.",
  },
  examples: { bad: "=[前年度.xlsx]R5!D4", good: "2,334" },
  check(view, report, { workbook }) {
    const thing = view.kind === "indicator" ? view.indicator : view.row;
    const linked: Slot[] = [];
    const add = (slots: readonly Slot[]) => {
      for (const slot of slots) if (slot.formula !== undefined && EXTERNAL.test(slot.formula)) linked.push(slot);
    };
    if (view.kind === "indicator") {
      add(valueSlots(view.indicator));
      add(view.indicator.rates);
    } else add(view.row.cells);
    const [first, ...more] = linked;
    if (first?.formula === undefined) return;
    const number = /\[(\d+)\]/u.exec(first.formula)?.[1];
    const path =
      number === undefined ? /\[([^\]]+)\]/u.exec(first.formula)?.[1] : workbook.externalLinks[Number(number) - 1];
    const file = path?.split(/[\\/]/u).at(-1) ?? null;
    report({
      at: first.at,
      data: { name: thing.name, formula: first.formula, file },
      related: more.map(({ at }) => at),
    });
  },
});
