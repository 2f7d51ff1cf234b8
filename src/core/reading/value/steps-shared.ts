import type { Quantity } from "../reading";
import { atomAt } from "../year/atoms";
import { findYears } from "../year/find-years";
import { mentionFrom } from "../year/mentions";
import type { YearMention } from "../year/year-mention";
import { adopt, draftOver, type Draft } from "./draft";
import { step, takeAll, type Step } from "./step";
import { readCountedUnit, readUnit } from "./units";

export const SPACE = step("space", /\s+/, () => undefined);

/** ※1 ＊1 *1) 注1 ¹ */
const MARK = String.raw`[※*†‡][ ]?[0-9]{0,2}\)?|\(?注[ ]?[0-9]{1,2}\)?|[¹²³⁰⁴-⁹]+\)?`;
export const NOTE_MARK = step("note mark", new RegExp(MARK, "u"), (draft, [mark]) => {
  if (draft.noteMark !== undefined) return false;
  draft.noteMark = mark.replace(/[\s()]/g, "").replace(/^\*/, "※");
  draft.writing.add("note-mark");
  return true;
});

const STATUS_WORDS: readonly (readonly [RegExp, NonNullable<Quantity["status"]>])[] = [
  [/(?:の)?(?:速報値?|概算値?|概数値?|暫定値?|仮置き|仮値)/u, "provisional"],
  [/(?:の)?(?:見込み?(?:値|数|額)?|予定(?:値|数|額)?|予測値?|予想値?)/u, "forecast"],
  [/(?:の)?(?:推計値?|推定値?)/u, "estimate"],
];

/** 速報, 概算, 見込, 推計 */
export const STATUS: readonly Step[] = STATUS_WORDS.map(([pattern, status]) =>
  step(status, pattern, (draft) => {
    draft.status = status;
  }),
);

export function noteYear(draft: Draft, mention: YearMention): void {
  draft.asOf = mention.year;
  draft.writing.add("year");
}

// What may stand behind a year that dates a figure.
const AS_OF_WORD = /(?:年?度?末現在|年?度?末時点|年度?末|末現在|末時点|末|現在|時点|実績値?|確定値?)?/y;

/** A year written before or behind the number: H26, 令和5年度末, R6.3.31現在. A bare 2019 is none here. */
export const YEAR: Step = {
  name: "year",
  take(draft, at) {
    const atom = draft.asOf === undefined ? atomAt(draft.text, draft.raw, at) : undefined;
    const mention = atom && mentionFrom(atom, draft.text, draft.raw);
    if (!mention || mention.from !== undefined) return undefined;
    // 2024：100 names a year, 2024 100 does not say so.
    if (/^(?:2024(?!.*年)|'24)/.test(mention.notation) && draft.text.charAt(mention.end) !== ":") return undefined;
    noteYear(draft, mention);
    AS_OF_WORD.lastIndex = mention.end;
    return mention.end + (AS_OF_WORD.exec(draft.text)?.[0].length ?? 0);
  },
};

const BRACKET = /[([【〔〈<「『]([^()[\]【】〔〕〈〉<>「」『』]{0,60})[)\]】〕〉>」』]/y;

/** A bracket around the number's year, unit, period, status or a remark. `steps` read what stands in it. */
export function bracketStep(steps: () => readonly Step[]): Step {
  return {
    name: "bracket",
    take(draft, at) {
      BRACKET.lastIndex = at;
      const match = BRACKET.exec(draft.text);
      const content = match?.[1]?.trim();
      if (!match || content === undefined) return undefined;
      const start = at + 1 + (match[1] ?? "").indexOf(content);
      const raw = draft.raw.slice(start, start + content.length);
      return readBracket(draft, content, raw, steps()) ? at + match[0].length : undefined;
    },
  };
}

function readBracket(draft: Draft, content: string, raw: string, steps: readonly Step[]): boolean {
  if (content === "") return true;
  if (content === "仮") {
    draft.status = "provisional";
    return true;
  }
  if (noteUnit(draft, content)) return true;
  const tried = draftOver(draft, content, raw);
  if (takeAll(steps, tried, 0) === content.length) {
    adopt(draft, tried);
    return true;
  }
  return noteRemark(draft, content);
}

// 100件（年間） says over what time, not what is counted.
const PERIOD_WORD = /^(?:年|年間|日|日間|[かカヶヵケ箇][年月])$/u;

/** 120人（社）, 120（人）, 120（件／年）. */
function noteUnit(draft: Draft, content: string): boolean {
  const found = draft.unit === undefined ? readCountedUnit(content) : readUnit(content);
  const [, unit, period] = /^(.+?)(\/年度?)?$/.exec(found ?? "") ?? [];
  if (unit === undefined || draft.value === undefined || draft.unit?.includes("(") || PERIOD_WORD.test(unit))
    return false;
  draft.unit = draft.unit === undefined ? unit : `${draft.unit}(${unit})`;
  if (period !== undefined) {
    draft.years = 1;
    draft.writing.add("period");
  }
  draft.writing.add("unit");
  return true;
}

const AS_OF_REMARK = /^(?!.*(?:予定|公表|から|以降|まで|開始|目標|比|達成|新規|設定))/u;
const SUMMED = /累計|累積|合計|総数|計$/u;
// Numbers in a remark that are no second figure: a supplementary budget, a day, a scale's end, a count of years.
const HARMLESS_NUMBER =
  /(?:令和|平成|[RH])[0-9]{1,2}(?:年度?)?(?:\.[0-9]{1,2})?月?補|[0-9]{1,2}月(?:[0-9]{1,2}日)?(?!分)|[0-9]{1,2}\/[0-9]{1,2}(?=現在|時点)|[0-9]{1,3}点満点中?|[0-9]{1,4}(?:都道府県|市町村|市|団体|自治体|位|校|人)中|第[0-9]{1,3}[期回次]|[0-9]{1,2}(?:[かカヶヵケ箇]?年|[かカヶヵケ箇]月)(?:間|平均|目|ごと|毎|に[0-9一]回)?/gu;

/** A remark: words and years, but no second number, which would make it a cell with several values. */
export function noteRemark(draft: Draft, content: string): boolean {
  const { years, rest } = findYears(content);
  if (/[0-9]/.test(rest.replace(HARMLESS_NUMBER, ""))) return false;
  const [only] = years;
  if (only && years.length === 1 && draft.asOf === undefined && AS_OF_REMARK.test(rest)) {
    noteYear(draft, only);
    if (only.from !== undefined && SUMMED.test(rest)) draft.years = only.year - only.from + 1;
  }
  // R7公表予定 behind a number: this one is not final.
  if (/(?:公表|確定)(?:予定|前|待ち)/u.test(rest)) draft.status ??= "provisional";
  for (const [pattern, status] of STATUS_WORDS) if (pattern.test(rest)) draft.status ??= status;
  if (rest !== "" && !/^(?:年?度?末|現在|時点|末現在|末時点|実績値?)$/.test(rest)) draft.notes.push(content);
  return true;
}
