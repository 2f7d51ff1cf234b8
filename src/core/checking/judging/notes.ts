import { nameKey } from "../../reading/naming/name-key";
import { rememberLately } from "../../reading/memory/remember";
import type { IndicatorView } from "../views";

/** Everything written about one indicator, beside its values: ※ lines in the name, remark, assessment. */
export const ownNotes = rememberLately(({ indicator }: IndicatorView): readonly string[] => {
  const { remark, assessment } = indicator.context;
  return [...indicator.nameNotes, ...[remark, assessment].flatMap((label) => label?.text ?? [])].map((text) =>
    text.normalize("NFKC"),
  );
});

/** Notes of the table that name this indicator. */
export const notesNaming = rememberLately(({ indicator, profile }: IndicatorView): readonly string[] => {
  if (profile.notes.length === 0) return [];
  const key = nameKey(indicator.name);
  return key === "" ? [] : profile.notes.filter((note) => nameKey(note.replace(/^[※*]+/u, "")).includes(key));
});

/** Notes of the table that name none of its indicators: they may hold for any. */
export function generalNotes({ table, profile }: IndicatorView): readonly string[] {
  const keys = table.indicators.map(({ name }) => nameKey(name)).filter((key) => key !== "");
  return profile.notes
    .filter((note) => /^\s*[※*(]|注/u.test(note))
    .filter((note) => {
      const plain = nameKey(note.replace(/^\s*[※*]+/u, ""));
      return !keys.some((key) => plain.includes(key));
    });
}

/** Words that say why an indicator has no value from before. */
const NO_BASELINE =
  /新規|新設|新たに|調査なし|未調査|調査開始|(?:から|より)(?:開始|実施|調査|追加)|開始(?:前|のため)|把握(?:して(?:い)?ない|不能)|該当なし/u;

export function explainsNoBaseline(view: IndicatorView): boolean {
  return [...ownNotes(view), ...notesNaming(view), ...generalNotes(view)].some((note) => NO_BASELINE.test(note));
}
