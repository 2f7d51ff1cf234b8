import type { RuleId } from "../../../../src/core/checking/registry";
import type { CellContent } from "../../../../src/core/workbook/edit";
import type { CellRef } from "../../../../src/core/workbook/address";
import type { Random } from "../../reading/layout/examiner/random";
import type { SlotKind, TrueIndicator, TrueSlot } from "../../reading/layout/examiner/truth";

/** What a careful person knows of the workbook, and what its cells hold. */
export interface Scene {
  readonly truth: readonly TrueIndicator[];
  readonly random: Random;
  contentOf(at: CellRef): CellContent;
  /** The last year with an actual in most rows. */
  readonly evaluated: number | undefined;
}

export interface Slip {
  readonly cells: readonly { readonly at: CellRef; readonly after: CellContent }[];
  /** Where a person would point. */
  readonly at: readonly CellRef[];
}

export interface Fault {
  readonly name: string;
  /** Any of these names the fault. */
  readonly named: readonly RuleId[];
  make(scene: Scene): Slip | undefined;
}

const TEXT_RULES: readonly RuleId[] = ["cell/number-as-text"];
const wide = (text: string) => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (number: number) => number.toLocaleString("en-US", { maximumFractionDigits: 4 });

/** A cell that holds a number now, of a kind, and what is typed over it. */
function retype(kinds: readonly SlotKind[], type: (number: number, one: TrueIndicator) => CellContent["value"]) {
  return (scene: Scene): Slip | undefined => {
    const places = numbersOf(scene, kinds).filter(({ slot }) => typeof scene.contentOf(slot.at).value === "number");
    if (places.length === 0) return undefined;
    const { slot, number, one } = scene.random.pick(places);
    const after = { value: type(number, one), numberFormat: "General" };
    return after.value === null ? undefined : { cells: [{ at: slot.at, after }], at: [slot.at] };
  };
}

function numbersOf({ truth }: Scene, kinds: readonly SlotKind[]) {
  return truth.flatMap((one) =>
    one.slots.flatMap((slot) =>
      kinds.includes(slot.kind) && "number" in slot.value ? [{ one, slot, number: slot.value.number }] : [],
    ),
  );
}

const VALUES: readonly SlotKind[] = ["baseline", "target", "actual"];
const blank: CellContent = { value: null, numberFormat: "General" };

export const FAULTS: readonly Fault[] = [
  { name: "a number as text", named: TEXT_RULES, make: retype(VALUES, (number) => grouped(number)) },
  {
    name: "full-width digits",
    named: ["cell/full-width-digits"],
    make: retype(VALUES, (number) => wide(String(Math.abs(number)))),
  },
  {
    name: "one full-width digit",
    named: ["cell/full-width-digits"],
    make: retype(VALUES, (number) => `${String(Math.abs(Math.round(number)))}５`),
  },
  {
    name: "以上 typed",
    named: ["cell/qualifier-in-value"],
    make: retype(["target"], (number) => `${grouped(number)}以上`),
  },
  {
    name: "約 typed",
    named: ["cell/qualifier-in-value"],
    make: retype(["actual"], (number) => `約${grouped(number)}`),
  },
  {
    name: "a unit typed",
    named: ["cell/unit-in-value"],
    make: retype(VALUES, (number, { unit }) => (unit === undefined || unit === "％" ? null : grouped(number) + unit)),
  },
  {
    name: "the year typed",
    named: ["cell/year-in-value"],
    make: retype(["baseline", "actual"], (number) => `${grouped(number)}（H24）`),
  },
  {
    name: "a footnote mark typed",
    named: ["cell/note-mark-in-value"],
    make: retype(VALUES, (number) => `${grouped(number)}※2`),
  },
  {
    name: "▲ typed",
    named: ["cell/triangle-negative"],
    make: retype(["actual"], (number) => `▲${grouped(Math.abs(number))}`),
  },
  {
    name: "two values in one cell",
    named: ["cell/several-values"],
    make: retype(["actual"], (number) => `5校\n${grouped(Math.abs(number))}名`),
  },
  {
    name: "target and actual in one cell",
    named: ["cell/several-values", "cell/unreadable"],
    make: retype(["actual"], (number) => `目標${grouped(Math.abs(number) + 1)}／実績${grouped(Math.abs(number))}`),
  },
  { name: "an error", named: ["cell/error-value"], make: retype(VALUES, () => ({ error: "#REF!" })) },
  { name: "kanji one for a dash", named: ["cell/kanji-one-for-dash"], make: retype(VALUES, () => "一") },
  {
    name: "a value typed with spaces",
    named: ["cell/stray-space", "cell/number-as-text"],
    make: retype(VALUES, (number) => `　${grouped(number)} `),
  },
  {
    name: "three zeros too many",
    named: ["indicator/outlier", "indicator/percent-scale"],
    make: retype(["actual"], (number) => (Math.abs(number) < 20 ? null : number * 1000)),
  },
  {
    name: "a ratio among percentages",
    named: ["indicator/percent-scale"],
    make: retype(VALUES, (number, { unit }) =>
      unit === "％" && number > 10 ? Number((number / 100).toFixed(4)) : null,
    ),
  },
  { name: "the actual forgotten", named: ["indicator/missing-actual", "rate/without-actual"], make: forgetActual },
  { name: "the targets forgotten", named: ["indicator/missing-target"], make: forgetTargets },
  { name: "the baseline forgotten", named: ["indicator/missing-baseline"], make: forgetBaseline },
  { name: "the rate mistyped", named: ["rate/mismatch"], make: mistypeRate },
  { name: "the baseline in the row of targets", named: ["indicator/baseline-in-target-row"], make: swapRows },
  {
    name: "another unit",
    named: ["indicator/unit-mismatch"],
    make: retype(VALUES, (number, { unit }) =>
      unit === undefined || !/^[人件回校戸]$/u.test(unit) ? null : grouped(number) + (unit === "人" ? "件" : "人"),
    ),
  },
  {
    name: "a formula copied without its row",
    named: ["rate/formula-points-elsewhere", "rate/formula-differs"],
    make: copyFormula,
  },
  { name: "a row pasted over the next", named: ["table/duplicate-indicator"], make: pasteRow },
  { name: "a total that falls", named: ["indicator/cumulative-falls"], make: fall },
];

function forgetActual({ truth, random, evaluated }: Scene): Slip | undefined {
  const slots = truth.flatMap(({ slots }) =>
    slots.filter(
      ({ kind, value, years }) => kind === "actual" && "number" in value && years.includes(evaluated ?? null),
    ),
  );
  return slots.length < 3 ? undefined : emptied([random.pick(slots)]);
}

function forgetTargets({ truth, random }: Scene): Slip | undefined {
  const targets = random.pick(truth).slots.filter(({ kind }) => kind === "target");
  return targets.length === 0 || truth.length < 3 ? undefined : emptied(targets);
}

function forgetBaseline({ truth, random }: Scene): Slip | undefined {
  const slots = truth.flatMap(({ slots }) =>
    slots.filter(({ kind, value }) => kind === "baseline" && "number" in value),
  );
  return slots.length < 3 ? undefined : emptied([random.pick(slots)]);
}

function emptied(slots: readonly TrueSlot[]): Slip {
  return { cells: slots.map(({ at }) => ({ at, after: blank })), at: slots.map(({ at }) => at) };
}

function mistypeRate(scene: Scene): Slip | undefined {
  const rates = numbersOf(scene, ["rate"]).filter(
    ({ one, slot }) =>
      typeof scene.contentOf(slot.at).value === "number" &&
      one.slots.every(({ kind, value }) => kind === "baseline" || "number" in value),
  );
  if (rates.length === 0) return undefined;
  const { at } = scene.random.pick(rates).slot;
  const { value, numberFormat } = scene.contentOf(at);
  const step = numberFormat.includes("%") ? 0.07 : 7;
  return typeof value === "number"
    ? { cells: [{ at, after: { value: value + step, numberFormat } }], at: [at] }
    : undefined;
}

function swapRows(scene: Scene): Slip | undefined {
  const paired = scene.truth.flatMap((one) => {
    const baseline = one.slots.find(({ kind, value }) => kind === "baseline" && "number" in value);
    const row = (wanted: SlotKind) => one.slots.find(({ kind }) => kind === wanted)?.at.row;
    const [target, actual] = [row("target"), row("actual")];
    const fits = baseline !== undefined && target !== undefined && baseline.at.row === actual && target !== actual;
    return fits ? [{ from: baseline.at, to: { ...baseline.at, row: target } }] : [];
  });
  if (paired.length < 2) return undefined;
  const { from, to } = scene.random.pick(paired);
  const [moved, dash] = [scene.contentOf(from), scene.contentOf(to)];
  if (typeof dash.value === "number") return undefined;
  return {
    cells: [
      { at: from, after: dash.value === null ? { ...dash, value: "―" } : dash },
      { at: to, after: moved },
    ],
    at: [from, to],
  };
}

function fall(scene: Scene): Slip | undefined {
  const sums = scene.truth.filter(({ name }) => name.includes("（累計）"));
  const last = sums.flatMap(({ slots }) => {
    const actuals = slots.filter(({ kind, value }) => kind === "actual" && "number" in value);
    const earlier = slots.filter(({ kind, value }) => (kind === "actual" || kind === "baseline") && "number" in value);
    return earlier.length > 1 ? actuals.slice(-1) : [];
  });
  const [slot] = last;
  const content = slot && scene.contentOf(slot.at);
  if (!slot || !content || typeof content.value !== "number") return undefined;
  return { cells: [{ at: slot.at, after: { ...content, value: Math.round(content.value / 2) } }], at: [slot.at] };
}

function copyFormula(scene: Scene): Slip | undefined {
  const rates = numbersOf(scene, ["rate"]).filter(({ slot }) => scene.contentOf(slot.at).formula !== undefined);
  const [first, second] = rates.map(({ slot }) => ({ at: slot.at, content: scene.contentOf(slot.at) }));
  if (!first || !second || rates.length < 3) return undefined;
  return { cells: [{ at: second.at, after: first.content }], at: [second.at] };
}

/** A row pasted over the next one, in tables with one row for each indicator. */
function pasteRow({ truth, contentOf, random }: Scene): Slip | undefined {
  const rows = truth.flatMap((one) => {
    const [slot] = one.slots;
    return slot && one.slots.every(({ at }) => at.row === slot.at.row) ? [{ one, at: slot.at }] : [];
  });
  const pairs = rows.flatMap(({ one, at }, index) => {
    const next = rows[index + 1];
    const fits = next?.at.sheet === at.sheet && next.at.row === at.row + 1 && next.at.column === at.column;
    return fits && next.one.goal === one.goal && next.one.measure === one.measure ? [{ from: at, to: next.at }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { from, to } = random.pick(pairs);
  const columns = Array.from({ length: 30 }, (_, column) => column);
  const cells = columns.map((column) => ({ at: { ...to, column }, after: contentOf({ ...from, column }) }));
  return { cells, at: [from, to] };
}
