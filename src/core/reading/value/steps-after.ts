import type { Qualifier } from "../reading";
import { bracketStep, noteRemark, NOTE_MARK, SPACE, STATUS, YEAR } from "./steps-shared";
import { step, type Step } from "./step";
import { UNIT_BEHIND_NUMBER } from "./unit-pattern";

const UNIT = step("unit", UNIT_BEHIND_NUMBER, (draft, { 0: unit, index }) => {
  // 12年度, 4月1日, 3分の1: the word belongs to a date or a fraction.
  if (
    draft.unit !== undefined ||
    /^(?:度|目|生|度末)/.test(draft.text.slice(index + unit.length)) ||
    !isBehindNumber(draft, index)
  )
    return false;
  if (unit === "年" && /^[ ]?[0-9]/.test(draft.text.slice(index + 1))) return false;
  if (unit === "分" && draft.text.charAt(index + 1) === "の") return false;
  draft.unit = unit.replace(/ /g, "");
  draft.writing.add("unit");
  if (draft.raw.startsWith("％", index)) draft.writing.add("full-width");
  return true;
});

/** Nothing but spaces, or a qualifier as in 7,000以上人, stands between the number and its unit. */
function isBehindNumber(draft: { readonly text: string; readonly end: number }, index: number): boolean {
  return draft.end >= 0 && /^[)\s]*(?:以上|以下|未満)?$/.test(draft.text.slice(draft.end, index));
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/以上|を?下回らない/u, "gte"],
  [/以下|以内|まで|を?上回らない|を?超えない/u, "lte"],
  [/未満|を?下回る|より少ない/u, "lt"],
  [/超え|超過?|を?超える|を?越える|を?上回る|より多い|より大きい/u, "gt"],
  [/程度|前後|内外|ほど|くらい|ぐらい|余り?|弱|強/u, "about"],
];

const QUALIFIER: readonly Step[] = QUALIFIERS.map(([pattern, qualifier]) =>
  step(`${qualifier} after`, pattern, (draft) => {
    // 約100人以上: the bound counts, that it is rounded is a remark.
    if (draft.qualifier === "about") draft.notes.push("約");
    draft.qualifier = qualifier;
    draft.writing.add("qualifier");
  }),
);

const CHANGE: readonly Step[] = [
  step("increase", /(?:の)?(?:増加|増(?!減)|アップ|UP|向上|上昇|拡大|プラス)/u, (draft) => {
    draft.change = "increase";
  }),
  step("decrease", /(?:の)?(?:減少|削減|低減|低下|減|ダウン|縮減|縮小|抑制|マイナス)/u, (draft) => {
    draft.change = "decrease";
  }),
];

const PERIOD: readonly Step[] = [
  step("per years", /[ ]?\/[ ]?([0-9]{0,2})(?:[かカヶヵケ箇]年度?|年度|年間|年)(?:間)?/u, (draft, [, count]) => {
    draft.years = count === "" || count === undefined ? 1 : Number(count);
    draft.writing.add("period");
  }),
  step("per month", /[ ]?\/[ ]?(?:月|か月|週)/u, (draft, [words]) => {
    draft.notes.push(words.replace(/\s/g, ""));
    draft.writing.add("period");
  }),
  step(
    "over years",
    /(?:(?:\/|、)?[ ]?([0-9]{1,2})(?:[かカヶヵケ箇]年(?:間)?|年間)|年間)(?:で|の?(累計|合計|計|平均)|分)?/u,
    (draft, [words, count, word]) => {
      if (words === "年間" && draft.unit === undefined) return false;
      draft.years = count === undefined ? 1 : Number(count);
      draft.writing.add("period");
      if (word !== undefined) draft.notes.push(word);
      return true;
    },
  ),
];

/** Words behind a number that leave it as it is. */
const REMARK_WORD = step(
  "remark word",
  /(?:を?維持|を?達成|を?目指す|をめざす|を?確保|累計|累積|延べ|のべ|合計|平均|実施|開催|参加|整備|設置|完了|認定|登録|加入|導入|策定|採択|改善|単年度?|年度末|目標値?|実績値?|現在|時点|相当|分(?!の)|計)/u,
  (draft, [word]) => {
    draft.notes.push(word);
  },
);

// What is behind a number without being its unit.
const NOT_A_UNIT =
  /^(?:月|時|期|号|章|条|番|番目|等|級|年度|年生|年目|回目|日目|人目|次|億|達成|未達成?|済み?|継続|予定|開催|実施|中|内|外|上|下|前|後|超|未満|以上|以下|増|減|割増|割引|倍増|対|比|分|当初|他|ほか|各|約|新規|終了|完了|検討|見直し|可|不可|有|無|あり|なし|有り|無し|月末|月中|月分|ー+|一)$/u;
const WORD = /[ ]?([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{1,6})(?=$|[\s()[\]【】〔〕※*/、,・~;:])/u;

/** 12法人: one short word right behind the number counts as its unit although no list has it. */
export const UNKNOWN_UNIT = step("unknown unit", WORD, (draft, { 1: word, index }) => {
  if (draft.unit !== undefined || word === undefined || index !== draft.end || NOT_A_UNIT.test(word)) return false;
  if (/(?:増加|減少|増|減|達成|予定|実施|開催|見込み?|以上|以下|未満|程度|半)$/u.test(word)) return false;
  draft.unit = word;
  draft.writing.add("unit");
  return true;
});

/** ※H30年度は概算: a remark with its mark. */
const MARKED_REMARK = step("marked remark", /[※*][0-9]{0,2}[ ]?([^\n※0-9)][^\n※]{0,40})$/u, (draft, [, words]) => {
  if (!noteRemark(draft, (words ?? "").trim())) return false;
  draft.writing.add("note-mark");
  return true;
});

/** A line of words below the number. */
const LAST_LINE = step("last line", /(?<=\n[ ・]{0,3})([^\n※]{1,40})$/u, (draft, [, words]) =>
  noteRemark(draft, (words ?? "").trim()),
);

const BEHIND: readonly Step[] = [
  SPACE,
  UNIT,
  ...QUALIFIER,
  ...PERIOD,
  ...CHANGE,
  ...STATUS,
  MARKED_REMARK,
  NOTE_MARK,
  YEAR,
  REMARK_WORD,
];

/** What may stand behind a number. */
export const AFTER: readonly Step[] = [...BEHIND, bracketStep(() => BEHIND), LAST_LINE];

/** What may stand behind one of several numbers: on its line, without remarks. */
export const TIGHTLY_AFTER: readonly Step[] = [
  step("space on the line", /[ \t]+/, () => undefined),
  ...BEHIND.slice(1).filter((piece) => piece !== REMARK_WORD && piece !== MARKED_REMARK),
];
