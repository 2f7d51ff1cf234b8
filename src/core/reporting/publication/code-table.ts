import { NO_RATE_REASONS } from "../../achieving/reasons";
import type { PublishedTable, PublishedValue } from "./publication";
import { QUALIFIER_MEANINGS, VALUE_STATES } from "./states";

const KINDS: Readonly<Record<string, string>> = {
  基準値: "計画の出発点となる値。",
  目標値: "その年度に達成しようとする値。",
  中間目標値: "計画期間の途中に達成しようとする値。",
  最終目標値: "計画期間の終わりに達成しようとする値。",
  実績値: "その年度に実際に得られた値。",
  達成率: "「計算方法」の列の方法で計算した割合。",
};
const COMMON: Readonly<Record<string, string>> = {
  記載なし: "元の表に記載がない。",
  該当なし: "この行には当てはまらない。",
};

/** Every word of every column of choices, and no other: a reader finds each once. */
export function codeTable(
  data: PublishedTable,
  methods: Readonly<Record<string, { readonly ja: string; readonly meaning: string }>>,
): PublishedTable {
  const methodMeanings = Object.fromEntries(Object.values(methods).map(({ ja, meaning }) => [ja, meaning]));
  const reasons = Object.fromEntries(
    Object.values(NO_RATE_REASONS).map(({ ja }) => [ja, "達成率を計算できない、または評価できない理由。"]),
  );
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    区分: KINDS,
    条件: QUALIFIER_MEANINGS,
    値の状態: VALUE_STATES,
    計算方法: { ...methodMeanings, ...COMMON },
    評価: { ...reasons, ...COMMON },
  };
  const rows = Object.entries(choices).flatMap(([head, meanings]) => {
    const at = data.columns.findIndex((column) => column.head === head);
    const words = [...new Set(data.rows.map((row) => row[at]))].filter(isText);
    return words.map((word): readonly PublishedValue[] => [head, word, meanings[word] ?? "評価の段階を示す。"]);
  });
  return {
    name: "コード表",
    columns: [
      { head: "列名", type: "text", meaning: "コードを使うデータの列名" },
      { head: "コード", type: "text", meaning: "データに現れる語" },
      { head: "説明", type: "text", meaning: "語の意味" },
    ],
    rows,
  };
}

function isText(value: PublishedValue | undefined): value is string {
  return typeof value === "string";
}
