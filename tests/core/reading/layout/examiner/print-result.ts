import { cellName, rangeName } from "../../../../../src/core/workbook/address";
import type { Tables } from "../../../../../src/core/reading/table";
import { describeReading, describeYear } from "../describe-tables";
import type { Claim, Result, SlotResult } from "./compare";
import { printGrid } from "./print-grid";
import type { TrueSlot } from "./truth";

/** One seed for the recogniser's author: the sheets, the truth beside what was read, and what was read in vain. */
export function printResult(result: Result, tables: Tables): string {
  const { examination } = result;
  const right = result.slots.filter((slot) => slot.right).length;
  return [
    `seed ${String(examination.seed)} · ${examination.family} · ${examination.traits.join(" · ")}`,
    `slots ${String(right)}/${String(result.slots.length)} · false ${String(result.false.length)} · blanks ${String(result.blanks.filter((slot) => slot.right).length)}/${String(result.blanks.length)}`,
    ...examination.workbook.sheets.map((sheet) => `\n${sheet.name}\n${printGrid(examination.workbook, sheet)}`),
    "\nTRUTH (✗ wrong or missed, with what was read there)",
    ...printTruth(result),
    ...(result.false.length > 0
      ? ["\nREAD IN VAIN", ...result.false.map((claim) => `  ${printClaim(claim, true)}`)]
      : []),
    ...(result.wrongTexts.length > 0
      ? [
          "\nTEXTS",
          ...result.wrongTexts.map(
            (t) => `  ${t.what} at ${t.at}: expected ${JSON.stringify(t.expected)}, read ${JSON.stringify(t.read)}`,
          ),
        ]
      : []),
    "\nTABLES READ",
    ...printTables(tables),
  ].join("\n");
}

function printTruth(result: Result): string[] {
  return result.examination.truth.flatMap((indicator) => {
    const own = [...result.slots, ...result.blanks].filter((slot) => slot.indicator === indicator);
    const context = [
      indicator.goal && `goal ${indicator.goal}`,
      indicator.measure && `measure ${indicator.measure}`,
      indicator.department && `department ${indicator.department.replaceAll("\n", "⏎")}`,
    ].filter(Boolean);
    return [
      `  ${indicator.name} [${indicator.unit ?? "?"}] ${context.join(" · ")}`.trimEnd(),
      ...own
        .filter((slot) => !slot.right && slot.claims.length > 0)
        .map((slot) => `    ✗ ${printSlot(slot.slot)}   read: ${printClaims(slot)}`),
      ...listSlots(
        "✗ not read:",
        own.filter((slot) => !slot.right && slot.claims.length === 0),
      ),
      ...listSlots(
        "✓",
        own.filter((slot) => slot.right),
      ),
    ];
  });
}

function listSlots(head: string, slots: readonly SlotResult[]): string[] {
  return slots.length === 0 ? [] : [`    ${head} ${slots.map(({ slot }) => printSlot(slot)).join("  ")}`];
}

function printSlot(slot: TrueSlot): string {
  const value = "number" in slot.value ? String(Number(slot.value.number.toFixed(6))) : slot.value.missing;
  return `${slot.kind} ${slot.years.map(describeYear).join("/")} ${cellName(slot.at)}=${value}`;
}

function printClaims(slot: SlotResult): string {
  return slot.claims.map((claim) => printClaim(claim, false)).join(" and ") || "nothing";
}

function printClaim(claim: Claim, withPlace: boolean): string {
  const place = withPlace ? `${claim.slot.at.sheet}!${cellName(claim.slot.at)} as ` : "";
  const of = withPlace
    ? ` of ${JSON.stringify(claim.indicator.name)} (${claim.table.layout} ${rangeName(claim.table.range)})`
    : "";
  return `${place}${claim.kind} ${describeYear(claim.year)}=${describeReading(claim.slot.reading)}${of}`;
}

function printTables(tables: Tables): string[] {
  return [
    ...tables.tables.map((table) => {
      const years = table.years.map(({ year }) => describeYear(year)).join(" ");
      return `  ${table.layout} ${table.sheet}!${rangeName(table.range)} · heads ${rangeName(table.header)} · columns ${table.columns.join(" ")} · years ${years || "none"} · ${String(table.indicators.length)} indicators${table.doubts.map((doubt) => `\n    doubt ${cellName(doubt.at)}: ${doubt.why}`).join("")}`;
    }),
    ...tables.otherTables.map(
      (table) => `  (${table.kind}) ${table.sheet}!${rangeName(table.range)} · ${String(table.rows.length)} rows`,
    ),
    ...tables.skipped.map(
      (skip) => `  skipped ${skip.sheet}${skip.range ? `!${rangeName(skip.range)}` : ""}: ${skip.why}`,
    ),
  ];
}
