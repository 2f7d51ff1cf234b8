import { cellName, type Indicator, type KpiTable, type Slot } from "../../../core/index";
import type { Language } from "../../language";
import { alignTable, oneLine, tableWidth, type AlignedColumn, type Cell } from "../align";
import type { Style } from "../style";
import { fit } from "../width";
import { baselineIn, hasBaseline, periodName, periodsOf, slotAt, VALUE_KINDS, type ValueKind } from "./slot-columns";
import { HEADS } from "./words";

export interface Look {
  readonly language: Language;
  readonly style: Style;
  /** Half-width characters a line may take. */
  readonly width: number;
}

const INDENT = "  ";
const WIDEST_VALUE = 22;

interface ValueColumn extends AlignedColumn {
  of(indicator: Indicator): Slot | undefined;
}

/** The values of a table: one line an indicator where that fits the width, else one line for each kind of value. */
export function kpiTableLines(table: KpiTable, look: Look): readonly string[] {
  const columns = columnsInOneLine(table, look.language);
  const rows = table.indicators.map((indicator) => [
    nameOf(indicator, look.language),
    indicator.unit?.text ?? "",
    ...columns.slice(2).map((column) => cellOf(column.of(indicator))),
  ]);
  const lines = fits(columns, rows, look) ? alignTable(columns, rows, look.style) : linesByKind(table, look);
  return lines.map((line) => INDENT + line);
}

function fits(columns: readonly AlignedColumn[], rows: readonly (readonly (Cell | string)[])[], look: Look): boolean {
  return tableWidth(columns, rows) + INDENT.length <= look.width;
}

/** The same columns for every indicator of the table: baseline, then by year target, actual and rate. */
function columnsInOneLine(table: KpiTable, language: Language): readonly ValueColumn[] {
  const columns: ValueColumn[] = [
    { head: HEADS.indicator[language], widest: 36, of: () => undefined },
    { head: HEADS.unit[language], widest: 10, of: () => undefined },
  ];
  if (hasBaseline(table)) {
    columns.push({ head: HEADS.baseline[language], right: true, widest: WIDEST_VALUE, of: ({ baseline }) => baseline });
  }
  for (const kind of VALUE_KINDS) {
    for (const period of periodsOf(table, [kind])) {
      const name = periodName(period, language);
      const head = language === "ja" || name === "" ? name + HEADS[kind][language] : `${name} ${HEADS[kind].en}`;
      columns.push({ head, right: true, widest: WIDEST_VALUE, of: (indicator) => slotAt(indicator, kind, period) });
    }
  }
  return columns;
}

/** Years side by side, and under each name one line for targets, one for actuals, one for rates. */
function linesByKind(table: KpiTable, look: Look): readonly string[] {
  const kinds = VALUE_KINDS.filter((kind) => periodsOf(table, [kind]).length > 0);
  const heads = kinds.length === 0 ? (["actual"] as const) : kinds;
  const lines: string[] = [];
  for (const columns of chunks(table, heads, look)) {
    const rows = table.indicators.flatMap((indicator) => heads.map((kind) => rowOf(indicator, kind, columns, look)));
    const [head = "", ...body] = alignTable(columns, rows, look.style);
    lines.push(INDENT + head);
    for (const [at, indicator] of table.indicators.entries()) {
      lines.push(look.style.bold(titleOf(indicator, look)));
      lines.push(...body.slice(at * heads.length, (at + 1) * heads.length).map((line) => INDENT + line));
    }
  }
  return lines;
}

interface KindColumn extends AlignedColumn {
  of(indicator: Indicator, kind: ValueKind): Slot | undefined;
}

function rowOf(indicator: Indicator, kind: ValueKind, columns: readonly KindColumn[], look: Look): readonly Cell[] {
  const cells = columns.slice(1).map((column) => cellOf(column.of(indicator, kind)));
  return [{ text: HEADS[kind][look.language] }, ...cells];
}

/** The columns in as many parts as the width asks for, each beginning with the kind. */
function chunks(table: KpiTable, kinds: readonly ValueKind[], look: Look): readonly (readonly KindColumn[])[] {
  const first: KindColumn = { head: "", of: () => undefined };
  const all: KindColumn[] = [];
  if (hasBaseline(table)) {
    all.push({ head: HEADS.baseline[look.language], right: true, widest: WIDEST_VALUE, of: baselineIn });
  }
  for (const period of periodsOf(table, kinds)) {
    const head = periodName(period, look.language);
    all.push({ head, right: true, widest: WIDEST_VALUE, of: (indicator, kind) => slotAt(indicator, kind, period) });
  }
  const parts: KindColumn[][] = [];
  for (const column of all) {
    const part = parts[parts.length - 1];
    const wider = [...(part ?? [first]), column];
    const rows = table.indicators.flatMap((indicator) => kinds.map((kind) => rowOf(indicator, kind, wider, look)));
    if (part && fits(wider, rows, look)) part.push(column);
    else parts.push([first, column]);
  }
  return parts.length === 0 ? [[first]] : parts;
}

function titleOf(indicator: Indicator, look: Look): string {
  const unit = indicator.unit ? `（${indicator.unit.text}）` : "";
  return fit(nameOf(indicator, look.language).text + unit, look.width - INDENT.length);
}

function nameOf(indicator: Indicator, language: Language): Cell {
  if (indicator.name !== "") return { text: indicator.name };
  const at = cellName(indicator.at);
  return { text: language === "ja" ? `（${at} 名前なし）` : `(${at}: no name)` };
}

/** A blank slot shows its address alone: it was seen, and it is empty. */
function cellOf(slot: Slot | undefined): Cell {
  return slot ? { text: oneLine(slot.text), beside: cellName(slot.at) } : { text: "" };
}
