import type { Checking, LastCheck, PastRecord, Plan, SinceLastCheck, Survey } from "../../core/index";
import {
  type Busy,
  type Chosen,
  type FindingFilter,
  NO_FILTER,
  type Notice,
  type PaneState,
  type ScreenName,
} from "./pane-state";

/** All that can happen to the pane. */
export type Happening =
  | { readonly kind: "surveyed"; readonly survey: Survey; readonly before: LastCheck | null }
  | {
      readonly kind: "checked";
      readonly survey: Survey;
      readonly checking: Checking;
      readonly comparedWith: LastCheck | null;
      readonly since: SinceLastCheck | null;
      readonly at: string;
    }
  | { readonly kind: "changed" }
  | { readonly kind: "busy"; readonly busy: Busy | null }
  | { readonly kind: "notice"; readonly notice: Notice | null }
  | { readonly kind: "go"; readonly to: ScreenName }
  | { readonly kind: "back" }
  | { readonly kind: "filter"; readonly filter: Partial<FindingFilter> }
  | { readonly kind: "focus"; readonly key: string | null }
  | { readonly kind: "chosen"; readonly chosen: Chosen }
  | { readonly kind: "proposed"; readonly plan: Plan | null }
  | { readonly kind: "compared"; readonly previous: { readonly name: string; readonly past: PastRecord } | null };

export function next(state: PaneState, happening: Happening): PaneState {
  switch (happening.kind) {
    case "surveyed":
      return { ...state, survey: happening.survey, before: happening.before };
    case "checked":
      return {
        ...state,
        survey: happening.survey,
        checking: happening.checking,
        comparedWith: happening.comparedWith,
        since: happening.since,
        checkedAt: happening.at,
        isStale: false,
      };
    case "changed":
      return state.checking === null || state.isStale ? state : { ...state, isStale: true };
    case "busy":
      return { ...state, busy: happening.busy };
    case "notice":
      return { ...state, notice: happening.notice };
    case "go":
      return go(state, happening.to);
    case "back":
      return state.screens.length > 1 ? { ...state, screens: state.screens.slice(0, -1), notice: null } : state;
    case "filter":
      return { ...state, filter: { ...state.filter, ...happening.filter }, focus: null };
    case "focus":
      return { ...state, focus: happening.key };
    case "chosen":
      return { ...state, chosen: happening.chosen };
    case "proposed":
      return { ...state, proposal: happening.plan };
    case "compared":
      return { ...state, previous: happening.previous };
  }
}

function go(state: PaneState, to: ScreenName): PaneState {
  if (screenOf(state) === to) return state;
  const fresh = to === "findings" ? { filter: NO_FILTER, focus: null } : {};
  return { ...state, ...fresh, screens: to === "home" ? ["home"] : [...state.screens, to], notice: null };
}

export function screenOf({ screens }: PaneState): ScreenName {
  return screens.at(-1) ?? "home";
}
