import type { MissingMark, Quantity, Reading } from "../../reading/reading";

/** Why a value is as it is, or why there is none. The code table of the copy is made of this. */
export const VALUE_STATES = {
  確定値: "元の表に数値として書かれている値。",
  概算値: "概算・速報として書かれている値。後に変わることがある。",
  見込値: "見込みとして書かれている値。",
  推計値: "推計として書かれている値。",
  計算値: "この資料の作成時に、目標値・実績値・基準値から計算した値。",
  空欄: "元の表の欄が空欄であるため、値がない。0 ではない。",
  記載なし: "元の表に「―」などがあり、値がない。0 ではない。",
  未集計: "集計中・調査中などで、値はこれから定まる。",
  調査なし: "この年度は調査・実施がなく、値がない。",
  対象外: "該当しないため、値がない。",
  複数値: "元の表の欄に複数の数値があり、一つに定まらないため、値を載せない。",
  判読不可: "元の表の欄を数値として読み取れないため、値を載せない。",
  算出不可: "達成率を計算できないため、値がない。理由は「評価」による。",
} as const satisfies Record<string, string>;

export type ValueState = keyof typeof VALUE_STATES;

const OF_MISSING = {
  blank: "空欄",
  dash: "記載なし",
  pending: "未集計",
  "not-measured": "調査なし",
  "not-applicable": "対象外",
} as const satisfies Record<MissingMark, ValueState>;

const OF_STATUS = {
  provisional: "概算値",
  forecast: "見込値",
  estimate: "推計値",
} as const satisfies Record<NonNullable<Quantity["status"]>, ValueState>;

export function stateOf(reading: Reading): ValueState {
  switch (reading.kind) {
    case "number":
      return reading.status ? OF_STATUS[reading.status] : "確定値";
    case "missing":
      return OF_MISSING[reading.mark];
    case "several":
      return "複数値";
    case "error":
    case "unreadable":
      return "判読不可";
  }
}

/** 以上, 以下 …: what the number is a bound of. */
export const QUALIFIER_WORDS = {
  gte: "以上",
  lte: "以下",
  gt: "超",
  lt: "未満",
  about: "約",
} as const satisfies Record<NonNullable<Quantity["qualifier"]>, string>;

export const QUALIFIER_MEANINGS: Readonly<Record<string, string>> = {
  以上: "値以上であることを示す。",
  以下: "値以下であることを示す。",
  超: "値を超えることを示す。",
  未満: "値に満たないことを示す。",
  約: "おおよその値であることを示す。",
  条件なし: "値そのものを示す。",
};
