import type { CellRef } from "../../workbook/address";
import { rememberLately } from "../../reading/memory/remember";
import { bareNameKey, nameKey } from "../../reading/naming/name-key";
import type { Quantity } from "../../reading/reading";
import type { Context, Indicator, KpiTable, OtherRow, Slot } from "../../reading/table";
import type { Gather } from "../rule";
import type { IndicatorView, OtherRowView, Source } from "../views";
import { oneLine, shown } from "./say";
import { sameCell, tableKey } from "./slots";
import { significantDigits } from "./digits";

/** One appearance of an indicator in a workbook. As JSON it is plain data, for groups compare it. */
export interface Appearance {
  readonly of: "indicator" | "project";
  readonly name: string;
  readonly at: CellRef;
  /** Appearances tied to one cell are the same thing beyond doubt. */
  readonly tie: CellRef;
  /** Two rows of one table are two things. */
  readonly table: string;
  readonly measure: string | null;
  readonly department: string | null;
  /** All that stands around it, in one width: goal, measure, project, department, unit. */
  readonly surroundings: string;
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

/** Things of one name; the project rows that speak of an indicator appear under the indicator's. */
export const byName: Gather<Appearance> = (source, tell) => {
  for (const appearance of appearancesOf(source)) tell(keyOf(source), appearance);
};

/** Things with one evaluation text, where it is long enough to be a copy. */
export const byText: Gather<Appearance> = (source, tell, { settings }) => {
  if (source.kind === "table" || source.kind === "skipped") return;
  for (const text of textsOf(source)) {
    const [own] = text.length >= settings.repeatedTextLength ? appearancesOf(source) : [];
    if (own) tell(text, own);
  }
};

/** Its own first. Several rules compare appearances, one after the other. */
const appearancesOf = rememberLately((source: Source): readonly Appearance[] => {
  if (keyOf(source) === "") return [];
  if (source.kind === "other-row") {
    if (source.table.kind !== "nested-projects" || source.tiedTo) return [];
    return [new AppearingThing(source.row, source, source.row.at)];
  }
  if (source.kind !== "indicator") return [];
  const { indicator, projects } = source;
  const own = new AppearingThing(indicator, source, indicator.at);
  if (projects.length === 0) return [own];
  return [own, ...projects.map((row) => new AppearingThing(row.row, row, indicator.at))];
});

function keyOf(source: Source): string {
  if (source.kind === "indicator") return keyOfName(source.indicator);
  return source.kind === "other-row" ? keyOfName(source.row) : "";
}

/** Several rules go by it, one after the other. */
export const keyOfName = rememberLately(({ name }: Indicator | OtherRow): string => nameKey(name));

/** What is written about a thing and about its projects, each text once. */
function textsOf(view: IndicatorView | OtherRowView): Iterable<string> {
  const own = (view.kind === "indicator" ? view.indicator : view.row).context.assessment;
  const texts = own ? [plainText(own.text)] : [];
  if (view.kind === "other-row" || view.projects.length === 0) return texts;
  const others = view.projects.flatMap(({ row }) =>
    row.context.assessment ? [plainText(row.context.assessment.text)] : [],
  );
  return new Set([...texts, ...others]);
}

export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

/** Most things appear once and are never compared: only where two meet are they looked at closely. */
class AppearingThing implements Appearance {
  private readonly owner: Pick<KpiTable, "sheet" | "range">;
  private readonly year: number | undefined;
  private known: Omit<Appearance, "name" | "at" | "tie" | "of" | "table"> | undefined;

  constructor(
    private readonly thing: Indicator | OtherRow,
    view: IndicatorView | OtherRowView,
    readonly tie: CellRef,
  ) {
    this.owner = view.table;
    this.year = view.year;
  }

  get name(): string {
    return this.thing.name;
  }

  get at(): CellRef {
    return this.thing.at;
  }

  get of(): Appearance["of"] {
    return "cells" in this.thing ? "project" : "indicator";
  }

  get table(): string {
    return tableKey(this.owner);
  }

  get measure(): string | null {
    return this.look().measure;
  }

  get department(): string | null {
    return this.look().department;
  }

  get surroundings(): string {
    return this.look().surroundings;
  }

  get values(): readonly AppearingValue[] {
    return this.look().values;
  }

  /** Groups tell by this whether a thing says something new. */
  toJSON(): Appearance {
    const { of, name, at, tie, table } = this;
    return { of, name, at, tie, table, ...this.look() };
  }

  private look() {
    this.known ??= {
      ...labels(this.thing.context),
      surroundings: surroundingsOf(this.thing),
      values: "cells" in this.thing ? valuesOfRow(this.thing, this.year) : valuesOfIndicator(this.thing, this.year),
    };
    return this.known;
  }
}

function surroundingsOf(thing: Indicator | OtherRow): string {
  const { goal, measure, project, department } = thing.context;
  const labels = [goal, measure, project, department].map((label) => (label ? nameKey(label.text) : ""));
  return [("unit" in thing && thing.unit?.text) || "", ...labels].join("\n");
}

function valuesOfIndicator(indicator: Indicator, year: number | undefined): readonly AppearingValue[] {
  const unit = indicator.unit?.text ?? null;
  const value = (role: AppearingValue["role"]) => (slot: Slot & { readonly year: number | null }) =>
    valueOf(role, role === "actual" ? (slot.year ?? year ?? null) : slot.year, slot, unit);
  return [
    ...(indicator.baseline ? [indicator.baseline] : []).flatMap(value("baseline")),
    ...indicator.targets.flatMap(value("target")),
    ...indicator.actuals.flatMap(value("actual")),
  ];
}

function valuesOfRow(row: OtherRow, year: number | undefined): readonly AppearingValue[] {
  return row.cells.flatMap((slot) => valueOf("actual", slot.year ?? year ?? null, slot, null));
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
  if (sameCell(a.tie, b.tie)) return true;
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
