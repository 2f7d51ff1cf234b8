import type { MethodName } from "../../plan/terms/methods";
import type { Rounding } from "../../plan/terms/roundings";
import type { YearSlot } from "../../reading/table";
import { leavesItsSheet, rewriteReferences } from "../formulas/shift-formula";
import type { InputName } from "../expressions/expression";
import { splitCall } from "../formulas/split-call";
import type { InputStates } from "../inputs/gather-inputs";

const LETTER: Readonly<Record<InputName, string>> = { baseline: "B", target: "T", actual: "A" };

/** The arithmetic of each method, in roles and without brackets around single cells. */
const PATTERNS: readonly (readonly [MethodName, RegExp])[] = [
  ["progress", /^\(A-B\)\/\(T-B\)$|^\(B-A\)\/\(B-T\)$/u],
  ["inverse-two-minus", /^2-\(?A\/T\)?$|^1-\(A-T\)\/T$|^1\+\(T-A\)\/T$|^\(2\*T-A\)\/T$/u],
  ["inverse", /^T\/A$/u],
  ["ratio", /^A\/T$/u],
];

/** What an existing formula computes, as far as it can be told from its text. */
export interface KnownFormula {
  readonly method: MethodName;
  readonly scale: 1 | 100;
  readonly rounding?: Rounding;
}

/** undefined: it names other cells, or its arithmetic is none we know. */
export function readFormula(rate: Pick<YearSlot, "formula">, states: InputStates): KnownFormula | undefined {
  if (rate.formula === undefined || leavesItsSheet(rate.formula)) return undefined;
  const roles = rewriteReferences(rate.formula, (at) => {
    const found = (["actual", "target", "baseline"] as const).find((name) => standsAt(states, name, at));
    return found ? LETTER[found] : "?";
  });
  return readRoles(roles.replace(/\s+/gu, "").toUpperCase());
}

function standsAt(states: InputStates, name: InputName, at: { row: number; column: number }): boolean {
  const state = states[name];
  const slot = state.kind === "number" ? state.input.slot : state.slot;
  return slot?.at.row === at.row && slot.at.column === at.column;
}

function readRoles(roles: string): KnownFormula | undefined {
  const { text, decimals, mode } = unrounded(unwrapped(roles));
  const scale = /\*100$/u.test(text) ? 100 : 1;
  const arithmetic = text.replace(/\*100$/u, "").replace(/\(([ABT])\)/gu, "$1");
  const bare = /^\((.*)\)$/u.exec(arithmetic)?.[1];
  const method = PATTERNS.find(
    ([, pattern]) => pattern.test(arithmetic) || (bare !== undefined && pattern.test(bare)),
  )?.[0];
  if (!method) return undefined;
  const shown = decimals === undefined ? undefined : decimals - (scale === 100 ? 0 : 2);
  return { method, scale, ...(shown !== undefined && mode && { rounding: { mode, decimals: shown } }) };
}

const SHOWN_INSTEAD = /^(?:"[^"]*"|0|)$/u;

/** The arithmetic inside IFERROR(x,"…"), IF(A="","",x), IF(T<>0,x,"…"), nested as deep as they are. */
function unwrapped(roles: string): string {
  const call = splitCall(roles);
  if (!call) return roles;
  const [first = "", second = "", third = ""] = call.args;
  if (call.name === "IFERROR" && SHOWN_INSTEAD.test(second)) return unwrapped(first);
  if (call.name !== "IF") return roles;
  if (SHOWN_INSTEAD.test(second)) return unwrapped(third);
  return SHOWN_INSTEAD.test(third) ? unwrapped(second) : roles;
}

function unrounded(text: string): { text: string; decimals?: number; mode?: Rounding["mode"] } {
  const call = splitCall(text);
  const [inner = "", decimals = ""] = call?.args ?? [];
  if (!call || !/^ROUND(?:DOWN)?$/u.test(call.name) || !/^-?\d{1,2}$/u.test(decimals)) return { text };
  return { text: inner, decimals: Number(decimals), mode: call.name === "ROUND" ? "half-up" : "down" };
}
