import type { Candidate } from "./map-columns";
import { isValueRole, type TableMapping } from "./mapping";

export interface Ambiguity {
  readonly why: string;
  /** The second of the two columns that claim one year. */
  readonly column: number;
  readonly year?: number;
}

/**
 * Why a table cannot be read safely, in one sentence; undefined when it can. Two columns that claim the same slot are
 * the one thing that must not be settled by a guess: whichever is taken, half of the readings may be wrong.
 */
export function ambiguityOf(mapping: TableMapping, candidates: readonly Candidate[]): Ambiguity | undefined {
  if (mapping.columns.some((column) => column.role === "label" || column.role === "year")) return undefined;
  const seen = new Map<string, number>();
  for (const column of mapping.columns) {
    if (!isValueRole(column.role) || column.role === "rate") continue;
    const key = `${column.role} ${column.year ?? "-"} ${column.stage ?? "-"}`;
    const other = seen.get(key);
    if (other !== undefined) {
      const [a, b] = [other, column.column].map((at) => headText(candidates, at));
      const why =
        a === b
          ? `「${a}」という見出しの列が2つあり、どの年度の値か区別できません。見出しに年度を入れてください。`
          : `「${a}」と「${b}」の列の年度を区別できません。見出しに年度を入れてください。`;
      return { why, column: column.column, ...(column.year !== undefined && { year: column.year }) };
    }
    seen.set(key, column.column);
  }
  return undefined;
}

function headText(candidates: readonly Candidate[], column: number): string {
  return candidates.find((candidate) => candidate.column === column)?.text.replace(/\s+/g, "") ?? "";
}
