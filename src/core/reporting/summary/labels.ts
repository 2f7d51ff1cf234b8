import type { BandSet, BandTone } from "../../plan/bands/band";
import { NO_RATE_REASONS, type NoRateReason } from "../../achieving/reasons";
import type { Records } from "../status-list/records";

/** One column of the counts: the words of the list that fall into it. */
export interface CountColumn {
  readonly head: string;
  readonly words: readonly string[];
  readonly tone: BandTone;
}

/** States that say the same to a reader share a column; every reason stands in exactly one. */
const STATES: readonly { readonly head: string; readonly reasons: readonly NoRateReason[] }[] = [
  { head: "未集計", reasons: ["pending"] },
  { head: "対象外", reasons: ["not-applicable"] },
  { head: "終了", reasons: ["ended"] },
  { head: "目標なし", reasons: ["no-target"] },
  { head: "算定不可", reasons: ["target-zero", "baseline-equals-target", "signs-differ"] },
  { head: "要確認", reasons: ["check"] },
];

/** The scales in use, the most used first. */
export function bandSetsOf({ records }: Records): readonly BandSet[] {
  const uses = new Map<string, { readonly set: BandSet; count: number }>();
  for (const { rated } of records) {
    const key = JSON.stringify(rated.bands);
    const use = uses.get(key) ?? { set: rated.bands, count: 0 };
    use.count += 1;
    uses.set(key, use);
  }
  return [...uses.values()].sort((a, b) => b.count - a.count).map(({ set }) => set);
}

/** First the steps from the best, then the states. Words are unlike as Excel compares them: without regard to case. */
export function countColumns(records: Records): readonly CountColumn[] {
  const states = STATES.map(({ head, reasons }): CountColumn => ({
    head,
    words: reasons.map((reason) => NO_RATE_REASONS[reason].ja),
    tone: "none",
  }));
  const taken = new Set(states.flatMap(({ words }) => words.map(fold)));
  const bands: CountColumn[] = [];
  const add = (label: string, tone: BandTone) => {
    if (taken.has(fold(label))) return;
    taken.add(fold(label));
    bands.push({ head: label, words: [label], tone });
  };
  for (const { bands: steps } of bandSetsOf(records)) {
    for (const { label, tone, when } of steps) if (when.kind !== "no-rate") add(label, tone);
  }
  if (records.records.some(({ rated }) => rated.item?.method === "met")) {
    add("達成", "good");
    add("未達", "poor");
  }
  return [...bands, ...states];
}

function fold(text: string): string {
  return text.toLowerCase();
}
