import { cellName } from "../../../../../src/core/workbook/address";
import type { Reading } from "../../../../../src/core/reading/reading";
import type { Indicator, KpiTable, Slot, Tables } from "../../../../../src/core/reading/table";
import type { Examination, SlotKind, TrueIndicator, TrueSlot, TrueValue } from "./truth";

/** A value the recogniser claims to have read. */
export interface Claim {
  readonly kind: SlotKind;
  readonly year: number | null;
  readonly slot: Slot;
  readonly indicator: Indicator;
  readonly table: KpiTable;
}

export interface SlotResult {
  readonly slot: TrueSlot;
  readonly indicator: TrueIndicator;
  readonly claims: readonly Claim[];
  readonly right: boolean;
}

export interface Result {
  readonly examination: Examination;
  /** Cells with a number or a mark in them. */
  readonly slots: readonly SlotResult[];
  /** Blank cells that belong to an indicator: a rule on missing values needs them. */
  readonly blanks: readonly SlotResult[];
  readonly false: readonly Claim[];
  /** Of the indicators whose first slot was found. */
  readonly texts: Readonly<Record<"name" | "unit" | "goal" | "measure" | "department", Count>>;
  readonly wrongTexts: readonly {
    readonly what: string;
    readonly at: string;
    readonly expected: string;
    readonly read: string;
  }[];
}

export interface Count {
  readonly all: number;
  readonly right: number;
}

export function compare(examination: Examination, tables: Tables): Result {
  const claims = tables.tables.flatMap(claimsOf);
  const byCell = new Map<string, Claim[]>();
  for (const claim of claims) byCell.set(key(claim.slot.at), [...(byCell.get(key(claim.slot.at)) ?? []), claim]);
  const results = examination.truth.flatMap((indicator) =>
    indicator.slots.map((slot): SlotResult => {
      const here = byCell.get(key(slot.at)) ?? [];
      // Claimed twice (as target and as actual, say) is not read right.
      const right = here.length > 0 && here.every((claim) => isRight(slot, claim));
      return { slot, indicator, claims: here, right };
    }),
  );
  const rightly = new Set(results.filter(({ right }) => right).flatMap((result) => result.claims));
  const open = new Set(examination.open.map(key));
  const isBlank = ({ slot }: SlotResult) => "missing" in slot.value && slot.value.missing === "blank";
  return {
    examination,
    slots: results.filter((result) => !isBlank(result)),
    blanks: results.filter(isBlank),
    false: claims.filter(
      (claim) => !rightly.has(claim) && !open.has(key(claim.slot.at)) && !saysNothing(claim.slot.reading),
    ),
    ...compareTexts(examination, byCell),
  };
}

function claimsOf(table: KpiTable): Claim[] {
  return table.indicators.flatMap((indicator) => {
    const claim = (kind: SlotKind, year: number | null, slot: Slot): Claim => ({ kind, year, slot, indicator, table });
    return [
      ...(indicator.baseline ? [claim("baseline", indicator.baseline.year, indicator.baseline)] : []),
      ...indicator.targets.map((slot) => claim("target", slot.year, slot)),
      ...indicator.actuals.map((slot) => claim("actual", slot.year, slot)),
      ...indicator.rates.map((slot) => claim("rate", slot.year, slot)),
    ];
  });
}

const key = (at: { readonly sheet: string; readonly row: number; readonly column: number }) =>
  `${at.sheet}!${cellName(at)}`;

function saysNothing(reading: Reading): boolean {
  return reading.kind === "missing" && reading.mark === "blank";
}

function isRight(slot: TrueSlot, claim: Claim): boolean {
  return claim.kind === slot.kind && slot.years.includes(claim.year) && isValue(slot.value, claim.slot.reading);
}

function isValue(value: TrueValue, reading: Reading): boolean {
  if ("missing" in value) return reading.kind === "missing" && reading.mark === value.missing;
  return (
    reading.kind === "number" && Math.abs(reading.value - value.number) <= 1e-6 * Math.max(1, Math.abs(value.number))
  );
}

const squeeze = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

function compareTexts(
  examination: Examination,
  byCell: ReadonlyMap<string, readonly Claim[]>,
): Pick<Result, "texts" | "wrongTexts"> {
  const counts = { name: [0, 0], unit: [0, 0], goal: [0, 0], measure: [0, 0], department: [0, 0] };
  const wrongTexts: { what: string; at: string; expected: string; read: string }[] = [];
  for (const truth of examination.truth) {
    const claim = truth.slots.map((slot) => byCell.get(key(slot.at))?.[0]).find((found) => found !== undefined);
    if (claim === undefined) continue;
    const { indicator, table } = claim;
    const read = {
      name: indicator.name,
      unit: indicator.unit?.text ?? "",
      goal: indicator.context.goal?.text ?? table.context.goal?.text ?? "",
      measure: indicator.context.measure?.text ?? table.context.measure?.text ?? "",
      department: indicator.context.department?.text ?? table.context.department?.text ?? "",
    };
    for (const what of ["name", "unit", "goal", "measure", "department"] as const) {
      const expected = truth[what];
      if (expected === undefined) continue;
      const [a, b] = [squeeze(read[what]), squeeze(expected)];
      // A name joined from two columns, a heading with its number in front: the words have to be there.
      const right = what === "unit" ? a === b : a.includes(b) && (what !== "name" || a.length <= b.length + 14);
      counts[what][0] = (counts[what][0] ?? 0) + 1;
      if (right) counts[what][1] = (counts[what][1] ?? 0) + 1;
      else wrongTexts.push({ what, at: key(indicator.at), expected, read: read[what] });
    }
  }
  const count = ([all = 0, right = 0]: readonly number[]): Count => ({ all, right });
  return {
    texts: {
      name: count(counts.name),
      unit: count(counts.unit),
      goal: count(counts.goal),
      measure: count(counts.measure),
      department: count(counts.department),
    },
    wrongTexts,
  };
}
