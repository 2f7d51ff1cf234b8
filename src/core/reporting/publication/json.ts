import type { Publication, PublishedTable } from "./publication";

/** The definitions for machines: what the columns and words of the data mean, whose it is and what changed when. */
export function publicationJson({ title, municipality, data, codes, updates }: Publication): string {
  const definition = {
    title,
    municipality: { code: municipality.code ?? null, name: municipality.name ?? null },
    records: data.rows.length,
    missing: { value: "", explainedBy: "値の状態" },
    units: { explainedBy: "単位" },
    columns: data.columns.map(({ head, type, meaning }) => ({ name: head, type, description: meaning })),
    codes: objects(codes),
    updates: objects(updates),
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

function objects({ columns, rows }: PublishedTable): readonly Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ head }, at) => [head, row[at] ?? null])));
}
