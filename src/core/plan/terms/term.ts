/** A word of the plan: the id in JSON, the word on a sheet, and other words people use for it. */
export interface Term {
  readonly ja: string;
  readonly en: string;
  /** Other ways people write it in a cell; matched without regard to width and spaces. */
  readonly also: readonly string[];
  /** One sentence for the legend. */
  readonly meaning: string;
}

/** The id of the term a cell names; undefined when it is none of them. */
export function findTerm<Id extends string>(terms: Readonly<Record<Id, Term>>, text: string): Id | undefined {
  const wanted = plain(text);
  if (wanted === "") return undefined;
  const ids = Object.keys(terms) as Id[];
  return ids.find((id) => [id, terms[id].ja, terms[id].en, ...terms[id].also].some((word) => plain(word) === wanted));
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s・]/gu, "")
    .toLowerCase();
}
