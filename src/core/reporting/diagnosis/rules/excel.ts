import type { ReadabilityRule } from "../diagnosis";
import { unless } from "../outcome";

export const noObjects: ReadabilityRule = {
  id: "L1-10",
  level: 1,
  severity: "C",
  name: "【Excel】オブジェクトを使用していないか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap(({ objects }) => objects),
      "メモやグラフなどのオブジェクトがあります。",
      "メモなどのオブジェクトは見つかりませんでした。ほかで作られた図形やグラフは読み取らないため、目で確かめてください。",
    ),
};

export const noMeaningInFormats: ReadabilityRule = {
  id: "L1-11",
  level: 1,
  severity: "C",
  name: "【Excel】書式でデータの違いを表現していないか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap(({ coloured }) => coloured),
      "色や条件付き書式のあるセルがあります。意味を持つ場合は、列に書いてください。",
      "色や条件付き書式はありません。",
    ),
};

export const noMerges: ReadabilityRule = {
  id: "L1-12",
  level: 1,
  severity: "C",
  name: "【Excel】セルの結合をしていないか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap(({ merges }) => merges),
      "結合されたセルがあります。",
      "結合されたセルはありません。",
    ),
};

export const nothingHidden: ReadabilityRule = {
  id: "L1-13",
  level: 1,
  severity: "C",
  name: "【Excel】不要な行や列が非表示のまま残されていないか",
  check: ({ sheets, hidden }) =>
    unless(
      [...sheets.flatMap((sheet) => sheet.hidden), ...hidden.map((sheet) => ({ sheet, row: 0, column: 0 }))],
      "非表示の行・列・シートがあります。",
      "非表示の行・列・シートはありません。",
    ),
};
