import { findYears } from "../../../reading/year/read-year";
import type { YearSlot, Slot } from "../../../reading/table";
import { notesNaming } from "../../judging/notes";
import { oneLine, shown } from "../../judging/say";
import { indicatorRule } from "../../rule";
import type { IndicatorView } from "../../views";

const PROVISIONAL = /概算|速報|暫定|見込|未確定|確定前/u;

/** A forecast for a year that is not over is what it should be; 推計 is a method, not a stage. */
export const provisionalValue = indicatorRule<
  "indicator/provisional-value",
  { readonly name: string; readonly text: string; readonly note: string | null }
>({
  id: "indicator/provisional-value",
  severity: "warning",
  title: { ja: "概算値・速報値のまま", en: "A provisional value" },
  messages: {
    ja: ({ name, text, note }) =>
      `「${name}」の ${text} は概算・速報・見込の値です${note === null ? "" : `（${note}）`}。確定値が出ていれば置き換えてください。`,
    en: ({ name, text, note }) =>
      `${text} of "${name}" is provisional${note === null ? "" : ` (${note})`}. Replace it by the final value once it is out.`,
  },
  why: {
    ja: "概算値のまま公表や次期計画の基準値に使われることがあります。",
    en: "Provisional values find their way into the next plan's baselines.",
  },
  mending: { ja: "確定値に置き換え、注記を外します。", en: "Enter the final value and drop the note." },
  examples: { bad: "6,766（※概算値）", good: "6,752" },
  check(view, report) {
    const { indicator, year } = view;
    const notes = [...notesNaming(view), ...indicator.nameNotes].filter((note) => PROVISIONAL.test(note));
    for (const slot of indicator.baseline ? [indicator.baseline, ...indicator.actuals] : indicator.actuals) {
      const { reading } = slot;
      if (reading.kind !== "number" || (slot.year !== null && year !== undefined && slot.year > year)) continue;
      const { status } = reading;
      const note = notes.length === 0 ? undefined : noteOn(view, slot, notes);
      if (status !== "provisional" && status !== "forecast" && note === undefined) continue;
      report({ at: slot.at, data: { name: indicator.name, text: shown(slot), note: note ?? null } });
    }
  },
});

/** A note that names the indicator and this slot's year (or, naming no year, the year being evaluated). */
function noteOn(
  view: IndicatorView,
  slot: Slot & Pick<YearSlot, "year">,
  notes: readonly string[],
): string | undefined {
  const found = notes.find((note) => {
    const years = findYears(note).years.map((mention) => mention.year);
    return years.length > 0 ? slot.year !== null && years.includes(slot.year) : slot === view.now.actual;
  });
  return found === undefined ? undefined : oneLine(found.replace(/^\s*※\s*/u, ""));
}
