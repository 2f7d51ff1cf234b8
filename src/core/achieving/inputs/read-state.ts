import type { Missing } from "../../reading/reading";
import type { BaselineSlot, Slot, YearSlot } from "../../reading/table";
import type { InputName } from "../expressions/expression";
import type { NoRateCause } from "../reasons";
import type { InputState } from "./input";
import { shownPerHeld } from "./multiplier";

const OVER = /終了|廃止|休止|皆減|完了/u;

/** What a slot gives the arithmetic, before units are brought together. */
export function readState(
  name: InputName,
  slot: YearSlot | BaselineSlot | undefined,
  unit: string | undefined,
): InputState {
  if (!slot) return { kind: "none", cause: CAUSE_OF_BLANK[name] };
  const { reading } = slot;
  if (reading.kind === "missing") return { kind: "none", cause: causeOfMark(name, reading), slot };
  if (reading.kind !== "number") return { kind: "none", cause: "unreadable", slot };
  const own = reading.unit ?? headUnit(slot) ?? unit;
  const input = {
    at: slot.at,
    text: slot.text,
    value: reading.value,
    ...(own !== undefined && { unit: own }),
    year: slot.year,
    slot,
    multiplier: shownPerHeld(slot, reading),
  };
  return { kind: "number", input };
}

const CAUSE_OF_BLANK: Readonly<Record<InputName, NoRateCause>> = {
  actual: "no-actual",
  target: "no-target",
  baseline: "no-baseline",
};

const CAUSE_OF_ACTUAL: Readonly<Record<Missing["mark"], NoRateCause>> = {
  blank: "no-actual",
  dash: "actual-dash",
  pending: "actual-pending",
  "not-measured": "not-measured",
  "not-applicable": "not-applicable",
};

function causeOfMark(name: InputName, missing: Missing): NoRateCause {
  if (name === "baseline") return "no-baseline";
  if (missing.mark === "not-applicable" && OVER.test(missing.text)) return "ended";
  if (name === "target") return missing.mark === "not-applicable" ? "not-applicable" : "no-target";
  return CAUSE_OF_ACTUAL[missing.mark];
}

function headUnit(slot: Slot | YearSlot): string | undefined {
  return "headUnit" in slot ? slot.headUnit : undefined;
}
