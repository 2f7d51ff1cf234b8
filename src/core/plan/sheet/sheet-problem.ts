import { cellName, type CellRef } from "../../workbook/address";
import { ACCUMULATIONS } from "../terms/accumulations";
import { DIRECTIONS } from "../terms/directions";
import type { Path, Problem } from "../schema/problem";
import type { ProblemCode } from "../schema/messages";
import type { FieldCell } from "./read-record";

/** One thing wrong on the plan sheet, at its cell. */
export interface SheetProblem {
  readonly at: CellRef;
  /** Head of the cell's column or row. */
  readonly head: string;
  readonly message: { readonly ja: string; readonly en: string };
}

export function sheetProblem({ at, head }: FieldCell, fault: string, en?: string): SheetProblem {
  const where = `「${at.sheet}」シートの${cellName(at)}`;
  return {
    at,
    head,
    message: {
      ja: `${where}（${head}）：${fault}`,
      en: `${at.sheet}!${cellName(at)} (${head}): ${en ?? "This cell cannot be read."}`,
    },
  };
}

/** What a plan file would be told, said about the cell it came from. */
export function located(problem: Problem, cells: readonly FieldCell[], home: CellRef): SheetProblem {
  const cell = nearestCell(problem.keys, cells) ?? { path: [], at: home, head: "計画定義" };
  const words = WORDING[problem.code]?.(cell.head) ?? withCells(problem.message.ja, cells);
  return sheetProblem(cell, words, withCells(problem.message.en, cells));
}

/** The cell whose field is the faulty one, holds it, or is the first part of it. */
function nearestCell(keys: Path, cells: readonly FieldCell[]): FieldCell | undefined {
  let best: { readonly cell: FieldCell; readonly shared: number } | undefined;
  for (const cell of cells) {
    const shared = sharedLength(keys, cell.path);
    const exact = shared === Math.min(keys.length, cell.path.length) ? 0.5 : 0;
    if (shared > 0 && shared + exact > (best?.shared ?? 0)) best = { cell, shared: shared + exact };
  }
  return best?.cell;
}

function sharedLength(a: Path, b: Path): number {
  const end = a.findIndex((key, index) => key !== b[index]);
  return end < 0 ? a.length : end;
}

/** indicators[0].id in a message becomes the cell it came from. */
function withCells(message: string, cells: readonly FieldCell[]): string {
  return message.replace(
    /(goals|measures|projects|indicators)\[(\d+)\](?:\.[a-z]+)?/gu,
    (path, list: string, at: string) => {
      const cell = nearestCell([list, Number(at), ...(path.includes(".") ? [path.split(".")[1] ?? ""] : [])], cells);
      return cell ? cellName(cell.at) : path;
    },
  );
}

const words = (terms: Readonly<Record<string, { readonly ja: string }>>): string =>
  Object.values(terms)
    .map(({ ja }) => ja)
    .join("、");

/** Messages that name JSON keys, in the words of the sheet. */
const WORDING: Partial<Record<ProblemCode, (head: string) => string>> = {
  missing: (head) => `「${head}」が空欄です。記入してください。`,
  "not-declared": (head) =>
    `「${head}」が空欄です。${words(head === "向き" ? DIRECTIONS : ACCUMULATIONS)} から選ぶか、未確認の表に書いてください。`,
  "maintain-without-tolerance": () =>
    "向きが維持の指標には許容幅（％）が必要です。ここか計画の概要に記入してください。",
  "tolerance-without-maintain": () => "許容幅（％）は向きが維持の指標にだけ書けます。向きか許容幅を直してください。",
  "cumulative-without-start": () => "累計の指標には起点の年度が必要です。記入するか、未確認の表に書いてください。",
  "start-without-cumulative": () =>
    "累計の起点は、累計区分が累計の指標にだけ書けます。累計区分か起点を直してください。",
  "period-total-without-final": () => "期間合計の指標には最終目標が必要です。記入してください。",
  "bands-gap": () => "評価区分に、どれにも当てはまらない率が残ります。最後に判定が「それ以外」の区分を置いてください。",
  "too-few": () => "評価区分は2つ以上必要です。評価区分の表に記入してください。",
};
