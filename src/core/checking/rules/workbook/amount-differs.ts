import { nameKey } from "../../../reading/naming/name-key";
import { splitTrailingUnit } from "../../../reading/value/units";
import type { Quantity } from "../../../reading/reading";
import { findYears } from "../../../reading/year/read-year";
import { sayYear, sayYearEn, sayNumber } from "../../judging/say";
import { sameBase, sameQuantity } from "../../judging/units";
import { tableKey } from "../../judging/slots";
import { type CellRef, groupRule } from "../../rule";

interface Entry {
  readonly name: string;
  readonly at: CellRef;
  readonly table: string;
  readonly year: number | null;
  readonly quantity: Quantity;
  readonly unit: string | null;
}

/** Names that many projects bear are no key. */
const SPECIFIC_LENGTH = 6;

/**
 * One project in two tables. Within one table the same name under different heads (wards, departments) is two projects;
 * amounts of different years are two budgets. A whole beside its part under one name would be a false alarm.
 */
export const amountDiffers = groupRule<
  "workbook/amount-differs",
  {
    readonly name: string;
    readonly amount: string;
    readonly other: string;
    readonly otherSheet: string;
    readonly year: number | null;
  },
  Entry
>({
  id: "workbook/amount-differs",
  severity: "error",
  title: { ja: "同じ事業の金額が食い違う", en: "One project with two budgets" },
  messages: {
    ja: ({ name, amount, other, otherSheet, year }) =>
      `「${name}」の${year === null ? "" : `${sayYear(year)}の`}金額は ${amount} ですが、シート「${otherSheet}」では ${other} です。どちらが正しいか確かめ、そろえてください。`,
    en: ({ name, amount, other, otherSheet, year }) =>
      `"${name}"${year === null ? "" : ` (${sayYearEn(year)})`} has ${amount} here and ${other} on sheet "${otherSheet}". Find the right amount and use it in both.`,
  },
  why: {
    ja: "予算額の食い違いは、議会や市民への説明で必ず問われます。",
    en: "Two amounts for one project will be asked about.",
  },
  mending: { ja: "予算書と照合し、両方の表を同じ金額にします。", en: "Compare with the budget and use one amount." },
  examples: { bad: "重点事項 24,300千円 ／ ビジョン1 23,400千円", good: "どちらも 24,300千円" },
  atLeast: 2,
  gather(source, tell) {
    if (source.kind !== "other-row" || source.table.kind !== "budget") return;
    const { row, table } = source;
    const key = nameKey(row.name);
    if (key.length < SPECIFIC_LENGTH) return;
    for (const slot of row.cells) {
      if (slot.role !== "amount" || slot.reading.kind !== "number") continue;
      const year = slot.year ?? findYears(table.columns[slot.column]?.text ?? "").years[0]?.year ?? null;
      const head = splitTrailingUnit(table.columns[slot.column]?.text ?? "").unit;
      const unit = slot.reading.unit ?? head ?? table.unit?.text ?? null;
      tell(key, { name: row.name, at: slot.at, table: tableKey(table), year, quantity: slot.reading, unit });
    }
  },
  judge(entries, report) {
    for (const [at, later] of entries.entries()) {
      const differing = entries
        .slice(0, Math.min(at, 30))
        .find((earlier) => earlier.table !== later.table && isSame(earlier, later, entries));
      if (!differing || agreesSomewhere(later, differing, entries)) continue;
      const data = {
        name: later.name,
        amount: say(later),
        other: say(differing),
        otherSheet: differing.at.sheet,
        year: later.year ?? differing.year,
      };
      report({ at: later.at, data, related: [differing.at], owner: { indicator: later.name } });
    }
  },
});

/** An amount without a year is the same thing as a dated one only where the other table has but that one. */
function isSame(a: Entry, b: Entry, entries: readonly Entry[]): boolean {
  if (a.year === b.year) return true;
  const dated = a.year === null ? b : a;
  return (a.year === null || b.year === null) && entries.filter(({ table }) => table === dated.table).length === 1;
}

/** 予算額 beside 決算額: one of the two may be what the other table shows. */
function agreesSomewhere(later: Entry, earlier: Entry, entries: readonly Entry[]): boolean {
  const inTable = (one: Entry) => entries.filter(({ table, year }) => table === one.table && year === one.year);
  return inTable(later).some((a) => inTable(earlier).some((b) => agree(a, b)));
}

function agree(a: Entry, b: Entry): boolean {
  const [unitA, unitB] = [a.unit ?? b.unit ?? undefined, b.unit ?? a.unit ?? undefined];
  return !sameBase(unitA, unitB) || sameQuantity(a.quantity, unitA, b.quantity, unitB);
}

function say({ quantity, unit }: Entry): string {
  return sayNumber(quantity.value) + (unit ?? "");
}
