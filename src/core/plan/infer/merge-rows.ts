import { nameKey } from "../../reading/naming/name-key";
import type { RowProposal } from "./infer-indicator";
import { guess, type IndicatorDraft } from "./proposal";

export interface PlacedRow {
  readonly row: RowProposal;
  readonly place: { readonly id: string; readonly kind: "goal" | "measure" };
}

/** One indicator printed on several pages is one indicator; two of one name with other figures stay two. */
export function mergeRows(rows: readonly PlacedRow[]): readonly IndicatorDraft[] {
  const merged: IndicatorDraft[] = [];
  const counts = new Map<string, number>();
  for (const { row, place } of rows) {
    const twin = merged.find((known) => nameKey(known.name) === nameKey(row.name) && isSamePlan(known, row));
    const here = merged.find((known) => nameKey(known.name) === nameKey(row.name) && known.under === place.id);
    if (twin) repeat(twin, place.id);
    else if (here) contradict(here);
    else {
      const count = (counts.get(place.id) ?? 0) + 1;
      counts.set(place.id, count);
      merged.push({
        id: `${place.id}/${count}`,
        kind: place.kind === "goal" ? "goal-target" : "kpi",
        under: place.id,
        ...row,
      });
    }
  }
  return merged;
}

function isSamePlan(a: RowProposal, b: RowProposal): boolean {
  const figures = ({ baseline, targets, final }: RowProposal): string =>
    JSON.stringify([baseline?.value, targets?.map(({ year, value }) => [year, value]), final?.value]);
  return figures(a) === figures(b);
}

function repeat(known: IndicatorDraft, place: string): void {
  if (known.under === place || known.alsoUnder?.includes(place)) return;
  known.alsoUnder = [...(known.alsoUnder ?? []), place];
}

function contradict(known: IndicatorDraft): void {
  const doubt = guess("targets", "同じ施策の中に、数値の異なる同じ名称の指標があります。", "low");
  known.unconfirmed = [...(known.unconfirmed ?? []), doubt];
}
