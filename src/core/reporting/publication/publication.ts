import type { Municipality } from "./options";

/** What a town publishes: one record an indicator, year and kind, with all that is needed to understand it. */
export interface Publication {
  readonly title: string;
  readonly municipality: Municipality;
  readonly data: PublishedTable;
  readonly columns: PublishedTable;
  readonly codes: PublishedTable;
  readonly updates: PublishedTable;
  /** What could not be published as it stands in the workbook. Empty when everything could. */
  readonly problems: readonly PublicationProblem[];
}

/** The first row of the published sheet holds the heads; below is nothing but records. */
export interface PublishedTable {
  readonly name: string;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly (readonly PublishedValue[])[];
}

export interface PublishedColumn {
  readonly head: string;
  readonly type: "text" | "number";
  readonly meaning: string;
}

/** null is an empty cell: only where the state beside it says why. */
export type PublishedValue = string | number | null;

export interface PublicationProblem {
  readonly kind: "no-municipality" | "no-municipality-code" | "no-records" | "private-characters" | "guarded";
  readonly message: string;
}
