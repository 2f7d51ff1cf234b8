/**
 * What one cell says: a number with everything written around it, or the reason why there is no number.
 * The union is closed: whoever handles it handles all of it.
 */
export type Reading = Quantity | Missing | Several | ErrorReading | Unreadable;

export interface Quantity {
  readonly kind: "number";
  /** In the unit shown: 7.62% is 7.62, 3.5億円 is 3.5. Never rounded to what is displayed. */
  readonly value: number;
  /** As written, in one width: "人", "%", "人/ha", "㎥", "人(社)"; absent when the cell names none. */
  readonly unit?: string;
  /** Decimals shown. */
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  /** 概算・速報, 見込, 推計: a later, final number may differ. */
  readonly status?: "provisional" | "forecast" | "estimate";
  /** Fiscal year (its first Gregorian year) the cell names itself: 2,325（H24） → 2012. */
  readonly asOf?: number;
  /** Years the number covers: ／年 → 1, ／4か年 → 4. */
  readonly years?: number;
  /** Footnote mark glued to the number: "※1". */
  readonly noteMark?: string;
  /** Whatever else stands in the cell and was understood as a remark: "累計", "夏版27人 春版22人". */
  readonly note?: string;
  /** 増加, 減少, 増, 減 written behind the number: the cell speaks of a change, not of a level. */
  readonly change?: "increase" | "decrease";
  /** How it is written. A rule about writing asks here instead of parsing again. */
  readonly writing: readonly Writing[];
}

/** ≥ ≤ > < and "about". */
export type Qualifier = "gte" | "lte" | "gt" | "lt" | "about";

export type Writing =
  /** The cell holds text, not a number. */
  | "text"
  /** Full-width or mixed-width digits, comma, point or percent sign. */
  | "full-width"
  /** The unit is typed into the text. */
  | "unit"
  /** 以上, 約, 程度 … typed into the text. */
  | "qualifier"
  /** An as-of year typed into the text. */
  | "year"
  /** ※1 typed into the text. */
  | "note-mark"
  /** A negative number typed with ▲ △ or − (U+2212), －. */
  | "triangle"
  /** A negative number typed in brackets: (5). */
  | "brackets"
  /** Leading, trailing, inner or full-width spaces, line breaks or control characters. */
  | "space"
  /** Money in words: ３億５千万円. */
  | "scale-words"
  /** A period basis typed into the text: ／4か年. */
  | "period";

export interface Missing {
  readonly kind: "missing";
  readonly mark: MissingMark;
  /** The text as it stands in the cell, spaces and brackets included; "" for an empty one. */
  readonly text: string;
  /** The dash is 一 (U+4E00) or ー (U+30FC), a letter that only looks like one. */
  readonly lookalike?: true;
}

export type MissingMark =
  | "blank"
  /** ― - － … (-): no value, no reason given. */
  | "dash"
  /** 未集計 集計中 調査中 未定 未公表: a value will come. */
  | "pending"
  /** 調査なし 未実施 欠測: no value will come for this year. */
  | "not-measured"
  /** 対象外 該当なし N/A 新規 終了 皆減: a value makes no sense here. */
  | "not-applicable";

/** More than one number, and nothing says which one counts. */
export interface Several {
  readonly kind: "several";
  readonly values: readonly Quantity[];
  readonly text: string;
}

export interface ErrorReading {
  readonly kind: "error";
  readonly code: string;
}

export interface Unreadable {
  readonly kind: "unreadable";
  readonly text: string;
}
