import type { Qualifier } from "../reading";
import { bracketStep, NOTE_MARK, SPACE, STATUS, YEAR } from "./steps-shared";
import { step, type Step } from "./step";

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/約|およそ|おおよそ|凡そ|概ね|おおむね|ほぼ|[≒≈]/u, "about"],
  [/[≥≧⩾]|>=|少なくとも|最低(?:でも)?/u, "gte"],
  [/[≤≦⩽]|<=|最大(?:でも)?|上限|多くとも/u, "lte"],
  [/>/u, "gt"],
  [/</u, "lt"],
];

const QUALIFIER: readonly Step[] = QUALIFIERS.map(([pattern, qualifier]) =>
  step(`${qualifier} before`, pattern, (draft) => {
    draft.qualifier = qualifier;
    draft.writing.add("qualifier");
  }),
);

const PERIOD: readonly Step[] = [
  step("every year", /(?:年間|毎年度?|各年度?|年平均|単年度?|年(?=[0-9約]))[ ]?(?:で|に|の)?/u, (draft, [words]) => {
    draft.years = 1;
    draft.writing.add("period");
    if (words.includes("平均")) draft.notes.push("年平均");
  }),
  step(
    "within years",
    /([0-9]{1,2})(?:[かカヶヵケ箇]年(?:間)?|年間)(?:で|の)?(累計|合計|計|平均)?[:\s]{0,2}(?=[^0-9]{0,6}[0-9])/u,
    (draft, [, count, word]) => {
      draft.years = Number(count);
      draft.writing.add("period");
      if (word !== undefined) draft.notes.push(word);
    },
  ),
];

/** Words that say which figure this is and leave the number as it is. */
const LABELS = step(
  "label",
  /(?:目標値?|実績値?|基準値?|現状値?|達成率|進捗率|計画値?|当初値?|累計|累積|延べ?|のべ|合計|総計|総数|計|平均|全体|全|前年度?比|対前年度?比|前年度?(?:から|より)|参考)[ ]?[:=]?[ ]?/u,
  (draft, [label]) => {
    draft.notes.push(label.replace(/[\s:=]/g, ""));
  },
);

/** 1人当たり43,069円, 人口10万人あたり12.3人. */
const PER = step(
  "per",
  /(?:人口)?(?:[0-9]{1,4}|[千万]|[0-9]{1,4}[千万])(?:人|日|世帯|校|件|回|戸|社|店舗|施設|団体|ha|㎡|か月|年)(?:当|あ)たり(?:の)?[ ]?/u,
  (draft, [words]) => {
    draft.notes.push(words.replace(/の?\s?$/, ""));
  },
);

/** 月1回, 週3回: per month and per week are remarks, as behind a number (1回/月). */
const EVERY = step("every month", /(?:毎月|毎週|月平均|月|週)(?:に|間)?(?=[0-9約])/u, (draft, [words]) => {
  draft.notes.push(words);
  draft.writing.add("period");
});

const CURRENCY = step("currency", /[¥\\$]/u, (draft, [sign]) => {
  if (sign === "$") return false;
  draft.unit = "円";
  draft.writing.add("unit");
  return true;
});

const SIGN: readonly Step[] = [
  step("sign", /[-‐‑−–▲△▼▽][ ]?(?=[0-9.¥])/u, (draft, { 0: sign, index }) => {
    if (draft.isNegative) return false;
    draft.isNegative = true;
    // An ASCII hyphen is how a negative number is written; everything else is typed for the eye.
    if (draft.raw.charAt(index) !== "-" || sign.length > 1) draft.writing.add("triangle");
    return true;
  }),
  step("plus", /(?:\+|±(?=0(?![.0-9])))(?=[0-9.¥])/u, () => undefined),
];

const BRACKETED = step("negative in brackets", /\([ ]?(?=[-▲△−]?[ ]?[0-9.])/u, (draft) => {
  if (draft.isBracketed) return false;
  draft.isBracketed = true;
  return true;
});

/** What may stand before a number. */
export const BEFORE: readonly Step[] = [
  SPACE,
  YEAR,
  NOTE_MARK,
  ...QUALIFIER,
  ...STATUS,
  PER,
  EVERY,
  ...PERIOD,
  LABELS,
  CURRENCY,
  ...SIGN,
  bracketStep(() => [SPACE, YEAR, NOTE_MARK, ...QUALIFIER, ...STATUS, ...PERIOD, LABELS]),
  BRACKETED,
  step("colon", /[:=]/u, () => undefined),
];
