import { readUnit, readUnitCaption, splitTrailingUnit } from "../value/units";
import { findYears, readYear, type YearMention } from "../year/read-year";
import type { CellFace } from "../value/read-value";
import { FOOTNOTE, HEAD_WORDS, LABEL_WORDS, STAGE_WORDS, type HeadKind } from "./head-words";

/** What a head cell announces: a kind, a year, or both. */
export interface Head {
  readonly kind?: HeadKind;
  readonly year?: YearMention;
  readonly stage?: "interim" | "final";
  readonly unit?: string;
}

export type LabelKind = (typeof LABEL_WORDS)[number][0];

/** Longer texts are sentences, not heads. */
const LONGEST_HEAD = 40;

/** Fillers around a year that leave it a plain year head: R6年度末, 令和6年度時点. */
const YEAR_FILLERS = /^(年|年度|末|時点|現在|年度末|末現在|の?値|fy|\.|・|:|：)*$/i;

const FULL_DATE = /\d+\s*(月|[/.-])\s*\d+\s*(日|[/.-]\s*\d+)|\d\s*[/.-]\s*\d+\s*[/.-]\s*\d/;

/** In one width, without spaces and line breaks, lower case: what words are compared in. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** Reads a cell as a head; undefined when it says nothing a head says. */
export function readHead(face: CellFace): Head | undefined {
  if (typeof face.value === "number") {
    const year = readYear(face);
    return year ? { year } : undefined;
  }
  if (typeof face.value !== "string" || face.text.length > LONGEST_HEAD) return undefined;
  return readHeadText(face.text);
}

export function readHeadText(text: string): Head | undefined {
  if (FOOTNOTE.test(text) || text.includes("。") || readUnitCaption(text) !== undefined) return undefined;
  const { years, rest } = findYears(text);
  const words = plain(rest);
  const unbracketed = words.replace(/[(\[〔【<「『][^)\]〕】>」』]*[)\]〕】>」』]/g, "");
  const bracketed = [...words.matchAll(/[(\[〔【<「『]([^)\]〕】>」』]*)[)\]〕】>」』]/g)].map(
    (match) => match[1] ?? "",
  );
  const kind = kindOf(unbracketed) ?? (unbracketed === "" ? firstKind(bracketed) : undefined);
  const year = years[years.length - 1];
  // 令和７年９月１日現在 dates a document; it is no column of 現在値.
  if (year?.month !== undefined && /^(現在|時点)?$/.test(unbracketed) && FULL_DATE.test(text.normalize("NFKC")))
    return undefined;
  if (kind === undefined && !(year && YEAR_FILLERS.test(unbracketed))) return undefined;
  const stage = STAGE_WORDS.find(([, word]) => word.test(words))?.[0];
  const unit = splitTrailingUnit(rest).unit ?? bracketed.map((inside) => readUnit(inside)).find(Boolean);
  return {
    ...(kind && { kind }),
    ...(year && { year }),
    ...(stage && { stage }),
    ...(unit !== undefined && { unit }),
  };
}

/** 目標値, 実績, 達成率（％） in a row of a paired table. */
export function readLabel(text: string): { readonly kind: LabelKind; readonly unit?: string } | undefined {
  if (text === "" || text.length > 16) return undefined;
  const { name, unit } = splitTrailingUnit(text);
  const word = plain(name).replace(/^[(\[【<]|[)\]】>]$/g, "");
  const kind = LABEL_WORDS.find(([, pattern]) => pattern.test(word))?.[0];
  return kind && { kind, ...(unit !== undefined && { unit }) };
}

/** Kinds known by the end of a word, as names of indicators may end, too: 河川の水質基準達成率. */
const SUFFIXES: ReadonlySet<HeadKind> = new Set(["rate", "growth", "difference", "target", "actual", "amount"]);
const LONGEST_SUFFIXED = 12;

function kindOf(words: string): HeadKind | undefined {
  const bare = words.replace(/^[・･●○■□◆◇▼▽①-⑳]+|[*※]\d*$|[:：]$/g, "");
  if (bare === "") return undefined;
  const kind = HEAD_WORDS.find(([, pattern]) => pattern.test(bare))?.[0];
  if (kind !== undefined && SUFFIXES.has(kind) && bare.length > LONGEST_SUFFIXED && /[^\x20-\x7e]/.test(bare))
    return undefined;
  // 各年度の目標と実績 stands over both and is neither.
  return (kind === "target" || kind === "actual") && /目標|計画値/.test(bare) && bare.includes("実績")
    ? undefined
    : kind;
}

function firstKind(texts: readonly string[]): HeadKind | undefined {
  for (const text of texts) {
    const kind = kindOf(text);
    if (kind) return kind;
  }
  return undefined;
}
