import type { Slot } from "../../../reading/table";
import { brokenTotals, isTotalName, type TotalRow } from "../../judging/totals";
import { nearlyEqual } from "../../judging/as-shown";
import { sayNumber, shown } from "../../judging/say";
import { allNumbered, tableKey, valueSlots } from "../../judging/slots";
import { type CellRef, type Found, groupRule } from "../../rule";
import type { OtherRowView, TableView } from "../../views";

interface Data {
  readonly name: string;
  readonly total: string;
  readonly sum: string;
}

/** Tables that list a selection do not add up and need not. */
const SELECTION = /主な|主要|抜粋|一部|代表的|例示|(?:^|[^類])例$/u;

interface Entry {
  readonly table: string;
  readonly selection: boolean;
  readonly row: TotalRow;
  /** Cells of 計 columns with the parts to their left. */
  readonly across: readonly { readonly total: Slot; readonly parts: readonly Slot[] }[];
}

/** Percentages and averages have no sum; a total of them is not judged. */
export const totalMismatch = groupRule<"table/total-mismatch", Data, Entry>({
  id: "table/total-mismatch",
  severity: "error",
  title: { ja: "合計が内訳と合わない", en: "A total that is not the sum of its parts" },
  messages: {
    ja: ({ name, total, sum }) =>
      `「${name}」は ${total} ですが、内訳の合計は ${sum} です。内訳の抜けや合計の誤りがないか確かめてください。`,
    en: ({ name, total, sum }) =>
      `"${name}" is ${total}, but its parts add up to ${sum}. Look for a missing part or a wrong total.`,
  },
  why: {
    ja: "合わない合計は、どの値が正しいのかという疑問を全体に広げます。",
    en: "One wrong total casts doubt on the whole table.",
  },
  mending: {
    ja: "内訳と合計を確かめます。合計を数式にすると防げます。",
    en: "Check parts and total; a formula prevents it.",
  },
  examples: { bad: "120 + 80 = 210", good: "120 + 80 = 200" },
  gather(source, tell) {
    if (source.kind === "table") {
      for (const entry of ofKpiTable(source)) tell(entry.table, entry);
    } else if (source.kind === "other-row") {
      tell(tableKey(source.table), ofOtherRow(source));
    }
  },
  judge(entries, report) {
    if (entries.some(({ selection }) => selection)) return;
    const rows = entries.map(({ row }) => row).filter((row) => row.slots.length > 0 && !isShare(row));
    const names = new Map(rows.flatMap((row) => row.slots.map((slot) => [slot, row.name] as const)));
    for (const { at, total, sum } of brokenTotals(rows, (slot) => slot.at.column)) {
      report(broken(at, names.get(total.slot) ?? "", total.slot, sum));
    }
    for (const { total, parts } of entries.flatMap(({ across }) => across)) {
      const numbers = allNumbered(parts);
      const [own] = allNumbered([total]);
      if (!own || numbers.length < 2 || numbers.length < parts.filter((part) => part.reading.kind !== "missing").length)
        continue;
      const sum = numbers.reduce((all, part) => all + part.quantity.value, 0);
      const room = own.quantity.decimals > 0 ? 0.5 * 10 ** -own.quantity.decimals * (numbers.length + 1) : 0;
      if (nearlyEqual(sum, own.quantity.value) || Math.abs(sum - own.quantity.value) <= room) continue;
      report(broken(total.at, names.get(total) ?? "", total, sum));
    }
  },
});

function broken(at: CellRef, name: string, total: Slot, sum: number): Found<Data> {
  return { at, data: { name: name === "" ? "合計" : name, total: shown(total), sum: sayNumber(sum) } };
}

function ofKpiTable({ table, profile }: TableView): readonly Entry[] {
  if (table.totals.length === 0 || table.mapping.turned) return [];
  const selection = [table.caption?.text ?? "", ...profile.notes].some((text) => SELECTION.test(text));
  const rows = [...table.indicators, ...table.totals].sort((a, b) => a.range.top - b.range.top);
  return rows.map((indicator) => ({
    table: tableKey(table),
    selection,
    row: { name: indicator.name, slots: valueSlots(indicator) },
    across: [],
  }));
}

function ofOtherRow({ row, table }: OtherRowView): Entry {
  const texts = [
    table.caption?.text ?? "",
    ...table.columns.map(({ text }) => text),
    ...table.footnotes.map(({ text }) => text),
  ];
  const cells = row.cells.filter(({ role }) => role !== "previous-amount" && role !== "growth");
  const totals = cells.filter((slot) => isTotalName(table.columns[slot.column]?.text ?? ""));
  const [total, ...more] = totals;
  const parts = cells.filter((slot) => slot !== total);
  return {
    table: tableKey(table),
    selection: texts.some((text) => SELECTION.test(text)),
    row: { name: row.name, slots: cells },
    // Years beside a total are added up only where nothing else could be meant; one total column at the end.
    across: total && more.length === 0 && total === cells.at(-1) ? [{ total, parts }] : [],
  };
}

function isShare({ slots }: TotalRow): boolean {
  return slots.some(({ reading }) => reading.kind === "number" && reading.unit === "%");
}
