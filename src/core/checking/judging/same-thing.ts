import type { CellRef } from "../../workbook/address";
import { bareNameKey, nameKey } from "../../reading/naming/name-key";
import type { Quantity } from "../../reading/reading";
import type { Context, KpiTable, Slot } from "../../reading/table";
import type { IndicatorView, OtherRowView, Source } from "../views";
import type { Gathered } from "../rule";
import { oneLine, shown } from "./say";
import { sameCell } from "./slots";
import { significantDigits } from "./digits";

/** One appearance of an indicator in a workbook. As JSON it is plain data, for groups compare it. */
export interface Appearance {
  readonly name: string;
  readonly at: CellRef;
  /** Appearances with one tie are the same thing beyond doubt. */
  readonly tie: string;
  /** Two rows of one table are two things. */
  readonly table: string;
  readonly measure: string | null;
  readonly department: string | null;
  readonly values: readonly AppearingValue[];
}

export interface AppearingValue {
  readonly role: "baseline" | "target" | "actual";
  readonly year: number | null;
  readonly at: CellRef;
  readonly text: string;
  readonly quantity: Quantity;
  readonly unit: string | null;
}

/** Names too common to tell one thing by themselves: two 参加者数 under different measures are two things. */
const SPECIFIC_LENGTH = 10;

/** Under its name, and under the evaluation text that a copy of it carries. */
export function appearances(source: Source, textLength: number): readonly Gathered<Appearance>[] {
  if (last?.source === source && last.textLength === textLength) return last.appearances;
  // Several rules compare appearances, one after the other.
  last = { source, textLength, appearances: allAppearances(source, textLength) };
  return last.appearances;
}

let last:
  | {
      readonly source: Source;
      readonly textLength: number;
      readonly appearances: readonly Gathered<Appearance>[];
    }
  | undefined;

function allAppearances(source: Source, textLength: number): readonly Gathered<Appearance>[] {
  if (source.kind === "table" || source.kind === "skipped") return [];
  if (source.kind === "other-row") {
    if (source.table.kind !== "nested-projects" || source.tiedTo) return [];
    return keyed(ofRow(source, placeOf(source.row.at)), source.row.name, textsOf([source]), textLength);
  }
  const { indicator, projects } = source;
  if (indicator.name === "") return [];
  const tie = placeOf(indicator.at);
  const texts = textsOf([source, ...projects]);
  return [
    ...keyed(ofIndicator(source, tie), indicator.name, texts, textLength),
    ...projects.flatMap((row) => keyed(ofRow(row, tie), indicator.name, [], textLength)),
  ];
}

function keyed(
  entry: Appearance,
  name: string,
  texts: readonly string[],
  length: number,
): readonly Gathered<Appearance>[] {
  const key = nameKey(name);
  if (key === "") return [];
  const long = texts.filter((text) => text.length >= length).map((text) => ({ key: `text:${text}`, entry }));
  return [{ key: `name:${key}`, entry }, ...long];
}

function textsOf(views: readonly (IndicatorView | OtherRowView)[]): readonly string[] {
  const texts = views.flatMap((view) => {
    const text = (view.kind === "indicator" ? view.indicator : view.row).context.assessment?.text;
    return text === undefined ? [] : [plainText(text)];
  });
  return [...new Set(texts)];
}

export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

function ofIndicator({ indicator, table, year }: IndicatorView, tie: string): Appearance {
  return new LazyAppearance(indicator.name, indicator.at, tie, table, indicator.context, () => {
    const unit = indicator.unit?.text ?? null;
    const value = (role: AppearingValue["role"]) => (slot: Slot & { readonly year: number | null }) =>
      valueOf(role, role === "actual" ? (slot.year ?? year ?? null) : slot.year, slot, unit);
    return [
      ...(indicator.baseline ? [indicator.baseline] : []).flatMap(value("baseline")),
      ...indicator.targets.flatMap(value("target")),
      ...indicator.actuals.flatMap(value("actual")),
    ];
  });
}

function ofRow({ row, table, year }: OtherRowView, tie: string): Appearance {
  return new LazyAppearance(row.name, row.at, tie, table, row.context, () =>
    row.cells.flatMap((slot) => valueOf("actual", slot.year ?? year ?? null, slot, null)),
  );
}

/** Most things appear once and are never compared: only where two meet are they looked at closely. */
class LazyAppearance implements Appearance {
  private known: Omit<Appearance, "name" | "at" | "tie"> | undefined;

  constructor(
    readonly name: string,
    readonly at: CellRef,
    readonly tie: string,
    private readonly owner: Pick<KpiTable, "sheet" | "range">,
    private readonly context: Context,
    private readonly valuesNow: () => readonly AppearingValue[],
  ) {}

  get table(): string {
    return this.look().table;
  }

  get measure(): string | null {
    return this.look().measure;
  }

  get department(): string | null {
    return this.look().department;
  }

  get values(): readonly AppearingValue[] {
    return this.look().values;
  }

  /** Groups tell by this whether a thing says something new. */
  toJSON(): Appearance {
    const { name, at, tie } = this;
    return { name, at, tie, ...this.look() };
  }

  private look(): Omit<Appearance, "name" | "at" | "tie"> {
    const { sheet, range } = this.owner;
    this.known ??= {
      table: placeOf({ sheet, row: range.top, column: range.left }),
      ...labels(this.context),
      values: this.valuesNow(),
    };
    return this.known;
  }
}

function valueOf(
  role: AppearingValue["role"],
  year: number | null,
  slot: Slot,
  unit: string | null,
): readonly AppearingValue[] {
  if (slot.reading.kind !== "number") return [];
  return [{ role, year, at: slot.at, text: shown(slot), quantity: slot.reading, unit: slot.reading.unit ?? unit }];
}

function labels({ measure, department }: Context): Pick<Appearance, "measure" | "department"> {
  return {
    measure: measure ? nameKey(measure.text) : null,
    department: department ? oneLine(department.text) : null,
  };
}

/** Are two appearances found under one key the same thing? */
export function isSameThing(a: Appearance, b: Appearance): boolean {
  if (sameCell(a.at, b.at)) return false;
  if (a.tie === b.tie) return true;
  if (a.table === b.table) return false;
  const [x, y] = [bareNameKey(a.name), bareNameKey(b.name)];
  if (!x.endsWith(y) && !y.endsWith(x)) return false;
  if (nameKey(a.name) !== nameKey(b.name)) return true;
  const measuresDiffer = a.measure !== null && b.measure !== null && a.measure !== b.measure;
  const departmentsDiffer = a.department !== null && b.department !== null && a.department !== b.department;
  if (!measuresDiffer && !departmentsDiffer) return true;
  if (!departmentsDiffer && x.length >= SPECIFIC_LENGTH) return true;
  return shareNumber(a, b);
}

/** A telling number (two digits that say something, at least) that both carry as baseline or target. */
function shareNumber(a: Appearance, b: Appearance): boolean {
  return a.values.some(
    (one) =>
      one.role !== "actual" &&
      significantDigits(one.quantity) >= 2 &&
      b.values.some((other) => other.role === one.role && other.quantity.value === one.quantity.value),
  );
}

/** Every later appearance beside the first earlier one that is the same thing. Long groups are looked through from their start. */
export function pairs(entries: readonly Appearance[]): readonly (readonly [Appearance, Appearance])[] {
  const found: (readonly [Appearance, Appearance])[] = [];
  const MOST = 30;
  for (const [at, later] of entries.entries()) {
    for (const earlier of entries.slice(0, Math.min(at, MOST))) {
      if (isSameThing(earlier, later)) found.push([earlier, later]);
    }
  }
  return found;
}

function placeOf(at: CellRef): string {
  return `${at.sheet}!${String(at.row)}:${String(at.column)}`;
}
