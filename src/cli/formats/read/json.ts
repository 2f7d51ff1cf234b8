import {
  cellName,
  departmentsOf,
  rangeName,
  shownRate,
  type BaselineSlot,
  type Context,
  type Indicator,
  type KpiTable,
  type MissingMark,
  type OtherRow,
  type OtherSlot,
  type OtherTable,
  type Reading,
  type Slot,
  type Tables,
  type YearSlot,
} from "../../../core/index";

/** `read --format json`: the contract other programs stand on. Keys keep their order; nothing undefined is printed. */
export function readJson(file: string, { tables, otherTables, skipped }: Tables): object {
  return {
    file,
    tables: tables.map(tableJson),
    otherTables: otherTables.map(otherTableJson),
    skipped: skipped.map(({ sheet, range, why }) => ({ sheet, ...(range && { range: rangeName(range) }), why })),
  };
}

function tableJson(table: KpiTable): object {
  return {
    sheet: table.sheet,
    range: rangeName(table.range),
    layout: table.layout,
    ...(table.caption && { caption: inOneLine(table.caption.text) }),
    indicators: table.indicators.map(indicatorJson),
    ...(table.totals.length > 0 && { totals: table.totals.map(indicatorJson) }),
    ...(table.footnotes.length > 0 && { footnotes: table.footnotes.map(({ text }) => text) }),
    ...(table.doubts.length > 0 && { doubts: table.doubts.map(({ at, why }) => ({ cell: cellName(at), why })) }),
  };
}

function indicatorJson(indicator: Indicator): object {
  const { baseline, targets, actuals, rates, rating } = indicator;
  const [latest] = [...rates].sort(byYearDescending).filter(({ reading }) => reading.kind === "number");
  const rate = latest ?? rates[0];
  return {
    name: indicator.name,
    cell: cellName(indicator.at),
    ...(indicator.nameNotes.length > 0 && { notes: indicator.nameNotes }),
    ...(indicator.unit && { unit: indicator.unit.text, unitFrom: indicator.unit.from }),
    ...contextJson(indicator.context),
    ...(baseline && { baseline: baselineJson(baseline) }),
    targets: targets.map(yearSlotJson),
    actuals: actuals.map(yearSlotJson),
    ...(rate && { rate: rateJson(rate) }),
    ...(rates.length > 1 && { rates: rates.map((slot) => ({ year: slot.year, ...rateJson(slot) })) }),
    ...(rating && { rating: { cell: cellName(rating.at), text: rating.text } }),
  };
}

function byYearDescending(a: YearSlot, b: YearSlot): number {
  return (b.year ?? -Infinity) - (a.year ?? -Infinity);
}

function contextJson(context: Context): object {
  const entries = Object.entries(context as Record<string, { readonly text: string }>);
  return Object.fromEntries(
    entries.map(([key, label]) => [
      key,
      key === "department" ? departmentsOf(label.text).join("、") : inOneLine(label.text),
    ]),
  );
}

function baselineJson(slot: BaselineSlot): object {
  return { ...(slot.year !== null && { year: slot.year }), ...slotJson(slot), ...(slot.row && { row: slot.row }) };
}

function yearSlotJson(slot: YearSlot): object {
  return { year: slot.year, ...(slot.stage && { stage: slot.stage }), ...slotJson(slot) };
}

function rateJson(slot: YearSlot): object {
  const shown = shownRate(slot);
  const reading = shown ? { value: shown.ratio } : readingJson(slot.reading);
  return { cell: cellName(slot.at), text: slot.text, ...reading, ...formulaJson(slot) };
}

function slotJson(slot: Slot): object {
  return {
    cell: cellName(slot.at),
    text: slot.text,
    ...readingJson(slot.reading),
    ...formulaJson(slot),
    ...(slot.hidden && { hidden: true }),
  };
}

function formulaJson({ formula }: Slot): object {
  return formula === undefined ? {} : { formula: `=${formula}` };
}

/** The contract knows four reasons; a year that was not surveyed has no value to come, as 対象外 has none. */
const MISSING: Readonly<Record<MissingMark, string>> = {
  blank: "blank",
  dash: "dash",
  pending: "pending",
  "not-measured": "not-applicable",
  "not-applicable": "not-applicable",
};

function readingJson(reading: Reading): object {
  switch (reading.kind) {
    case "number":
      return {
        value: reading.value,
        ...(reading.unit !== undefined && { unit: reading.unit }),
        ...(reading.qualifier && { qualifier: reading.qualifier }),
        ...(reading.asOf !== undefined && { asOf: reading.asOf }),
        ...(reading.years !== undefined && { years: reading.years }),
        ...(reading.status && { status: reading.status }),
        ...(reading.change && { change: reading.change }),
        ...(noteOf(reading.noteMark, reading.note) !== undefined && { note: noteOf(reading.noteMark, reading.note) }),
      };
    case "missing":
      return { missing: MISSING[reading.mark] };
    case "several":
      return {
        problem: "several",
        values: reading.values.map(({ value, unit }) => ({ value, ...(unit !== undefined && { unit }) })),
      };
    case "error":
      return { problem: "error", error: reading.code };
    case "unreadable":
      return { problem: "unreadable" };
  }
}

function noteOf(mark: string | undefined, note: string | undefined): string | undefined {
  const parts = [mark, note].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function otherTableJson(table: OtherTable): object {
  return {
    sheet: table.sheet,
    range: rangeName(table.range),
    kind: table.kind,
    ...(table.caption && { caption: inOneLine(table.caption.text) }),
    ...(table.unit && { unit: table.unit.text }),
    ...contextJson(table.context),
    rows: table.rows.map((row) => otherRowJson(row, table)),
  };
}

function otherRowJson(row: OtherRow, table: OtherTable): object {
  return {
    name: row.name,
    cell: cellName(row.at),
    ...(row.group && { group: inOneLine(row.group.text) }),
    ...contextJson(row.context),
    values: row.cells.map((cell) => otherSlotJson(cell, table)),
  };
}

function otherSlotJson(slot: OtherSlot, table: OtherTable): object {
  const head = table.columns[slot.column]?.text ?? "";
  return {
    ...(slot.year !== undefined && { year: slot.year }),
    ...(head !== "" && { head }),
    role: slot.role,
    ...slotJson(slot),
  };
}

/** Wrapped lines of a label, joined as a reader reads them. */
function inOneLine(text: string): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/g, "").trim();
}
