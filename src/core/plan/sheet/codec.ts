import { readValue, type CellFace } from "../../reading/value/read-value";
import type { CellValue } from "../../workbook/workbook";
import { BAND_PRESET_NAMES, BAND_PRESETS } from "../bands/presets";
import { shortYear } from "../lookup/era";
import { yearOf } from "../schema/years-as-numbers";
import { findTerm, type Term } from "../terms/term";

/** How one field of a plan stands in a cell, and what a cell says about the field. */
export interface Codec {
  /** undefined leaves the cell blank. */
  write(value: unknown): Written | undefined;
  /** undefined: the cell is blank and the field is left out. */
  read(cell: CellFace): ReadField | undefined;
  /** Words to choose from. */
  readonly words?: readonly string[];
  /** Number format of cells waiting to be filled in. */
  readonly emptyFormat?: string;
}

export interface Written {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

export type ReadField = { readonly value: unknown } | { readonly fault: string };

const TEXT_FORMAT = "@";

/** A text in one cell; "1-1" must not turn into a date, so the cells are text. */
export const text: Codec = {
  emptyFormat: TEXT_FORMAT,
  write: (value) => (typeof value === "string" ? { value, numberFormat: TEXT_FORMAT } : undefined),
  read: (cell) => (said(cell) === "" ? undefined : { value: said(cell) }),
};

/** Several texts in one cell, one a line. */
export const lines: Codec = {
  emptyFormat: TEXT_FORMAT,
  write: (value) =>
    Array.isArray(value) && value.length > 0 ? { value: value.join("\n"), numberFormat: TEXT_FORMAT } : undefined,
  read: (cell) => {
    const entries = said(cell)
      .split(/\r?\n/u)
      .map((entry) => entry.trim());
    const filled = entries.filter((entry) => entry !== "");
    return filled.length === 0 ? undefined : { value: filled };
  },
};

export const number: Codec = {
  write: (value) => (typeof value === "number" ? { value } : undefined),
  read: (cell) => {
    if (said(cell) === "") return undefined;
    if (typeof cell.value === "number") return { value: cell.value };
    const reading = readValue(cell);
    return reading.kind === "number"
      ? { value: reading.value }
      : { fault: `「${said(cell)}」は数値として読めません。` };
  },
};

/** 求めない beside a number: null. */
export const numberOrNone: Codec = {
  write: (value) => (value === null ? { value: NONE } : number.write(value)),
  read: (cell) => (said(cell) === NONE ? { value: null } : number.read(cell)),
};
const NONE = "求めない";

export const yesNo: Codec = {
  words: ["はい", "いいえ"],
  write: (value) => (typeof value === "boolean" ? { value: value ? "はい" : "いいえ" } : undefined),
  read: (cell) => {
    const answer = said(cell);
    if (answer === "") return undefined;
    if (answer === "はい" || answer === "いいえ") return { value: answer === "はい" };
    return { fault: `「${answer}」は選べません。はい、いいえ から選んでください。` };
  },
};

export const year: Codec = {
  emptyFormat: TEXT_FORMAT,
  write: (value) => (typeof value === "number" ? { value: shortYear(value), numberFormat: TEXT_FORMAT } : undefined),
  read: (cell) => {
    const typed = said(cell);
    if (typed === "") return undefined;
    const found = yearOf(typed);
    return found === undefined ? { fault: notAYear(typed) } : { value: found };
  },
};

export const years: Codec = {
  emptyFormat: TEXT_FORMAT,
  write: (value) =>
    Array.isArray(value)
      ? { value: value.map(Number).map(shortYear).join("、"), numberFormat: TEXT_FORMAT }
      : undefined,
  read: (cell) => {
    const typed = said(cell);
    if (typed === "") return undefined;
    const found = typed.split(/[、,，\s]+/u).map((entry) => ({ entry, year: yearOf(entry) }));
    const wrong = found.find((entry) => entry.year === undefined);
    return wrong ? { fault: notAYear(wrong.entry) } : { value: found.map((entry) => entry.year) };
  },
};

export function term<Id extends string>(terms: Readonly<Record<Id, Term>>): Codec {
  const words = (Object.values(terms) as Term[]).map(({ ja }) => ja);
  return {
    words,
    write: (value) => (typeof value === "string" && value in terms ? { value: terms[value as Id].ja } : undefined),
    read: (cell) => {
      const typed = said(cell);
      if (typed === "") return undefined;
      const id = findTerm(terms, typed);
      return id === undefined
        ? { fault: `「${typed}」は選べません。${words.join("、")} から選んでください。` }
        : { value: id };
    },
  };
}

export const OWN_BANDS = "本計画の区分";

/** A preset by what people call it; own bands stand in a section of their own. */
export const bands: Codec = {
  words: [...BAND_PRESET_NAMES.map((name) => BAND_PRESETS[name].name), OWN_BANDS],
  write: (value) => {
    if (Array.isArray(value)) return { value: OWN_BANDS };
    const preset = BAND_PRESET_NAMES.find((name) => name === value);
    return preset && { value: BAND_PRESETS[preset].name };
  },
  read: (cell) => {
    const typed = said(cell);
    if (typed === "") return undefined;
    if (typed === OWN_BANDS) return { value: [] };
    const preset = BAND_PRESET_NAMES.find((name) => name === typed || BAND_PRESETS[name].name === typed);
    return preset ? { value: preset } : { fault: `「${typed}」という評価区分はありません。一覧から選んでください。` };
  },
};

export function said({ value, text: shown }: CellFace): string {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? shown.trim() || String(value) : shown.trim();
}

function notAYear(typed: string): string {
  return `「${typed}」は年度として読めません。R6、令和6年度、2024のように書いてください。`;
}
