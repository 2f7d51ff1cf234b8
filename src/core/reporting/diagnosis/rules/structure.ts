import { NFKC_YEAR } from "../years";
import type { CellView, ReadabilityRule, SheetView } from "../diagnosis";
import { met, notApplicable, unless } from "../outcome";

export const fileForm: ReadabilityRule = {
  id: "L1-01",
  level: 1,
  severity: "F",
  name: "ファイル形式は機械が直接読み取れるExcelやCSV等となっているか",
  check: ({ sheets }) =>
    sheets.length > 0
      ? met("Excelブックとして読み取れます。")
      : { verdict: "not-met", why: "文字や数値のあるシートがありません。", places: [] },
};

export const oneTable: ReadabilityRule = {
  id: "L1-02",
  level: 1,
  severity: "F",
  name: "１シート（ファイル）に複数の表が掲載されていないか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap((sheet) => blocksOf(sheet).slice(1)),
      "1枚のシートに、空いた行で分けられた複数の表があります。",
      "1枚のシートに表は一つです。",
    ),
};

export const undivided: ReadabilityRule = {
  id: "L1-03",
  level: 1,
  severity: "C",
  name: "データが分断されていないか",
  check: ({ sheets }) =>
    unless(sheets.flatMap(gapsOf), "表の途中に空いた行または列があります。", "表の途中に空いた行・列はありません。"),
};

export const nothingElse: ReadabilityRule = {
  id: "L1-04",
  level: 1,
  severity: "M",
  name: "データ本体と無関係な情報がないか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap(strayTexts),
      "表の外に、表題や注記などが書かれています。",
      "項目名とデータのほかに、書かれているものはありません。",
    ),
};

export const headsPresent: ReadabilityRule = {
  id: "L1-05",
  level: 1,
  severity: "C",
  name: "すべての列に意味が推測できる項目名が存在するか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap(({ name, top, columns }) =>
        columns.filter(({ head }) => head.trim() === "").map(({ column }) => ({ sheet: name, row: top, column })),
      ),
      "項目名のない列があります。",
      "すべての列に項目名があります。",
    ),
};

export const headsUnique: ReadabilityRule = {
  id: "L2-03",
  level: 2,
  severity: "F",
  name: "各列が一意に識別可能な項目名を持っているか",
  check: ({ sheets }) =>
    unless(sheets.flatMap(repeatedHeads), "同じ項目名の列があります。", "項目名はすべて異なります。"),
};

export const headsFirst: ReadabilityRule = {
  id: "L3-01",
  level: 3,
  severity: "F",
  name: "項目名行から始まり、次行からデータ入力がされているか",
  check: ({ sheets }) =>
    unless(
      sheets
        .filter((sheet) => sheet.top !== 0 || sheet.left !== 0 || isBodyLike(sheet))
        .map(({ name, top, left }) => ({ sheet: name, row: top, column: left })),
      "1行目・A列から項目名で始まっていないシートがあります。",
      "どのシートも1行目が項目名で、2行目からデータです。",
    ),
};

export const sameForm: ReadabilityRule = {
  id: "L3-07",
  level: 3,
  severity: "C",
  name: "年によってフォーマットが著しく異なっていないか",
  check: ({ data }) => {
    const byYear = data.filter(({ name }) => NFKC_YEAR.test(name.normalize("NFKC")));
    const first = byYear[0];
    if (!first || byYear.length < 2) return notApplicable("年ごとに分かれたシートはありません。");
    return unless(
      byYear
        .filter((sheet) => headLine(sheet) !== headLine(first))
        .map(({ name, top, left }) => ({ sheet: name, row: top, column: left })),
      "年によって項目名が異なります。",
      "どの年も同じ項目名です。",
    );
  },
};

export const longForm: ReadabilityRule = {
  id: "L3-09",
  level: 3,
  severity: "M",
  name: "データが縦持ち形式になっているか",
  check: ({ data }) =>
    unless(
      data.flatMap((sheet) => {
        const years = yearCells(sheet);
        return years.length < 2 ? [] : years.slice(0, 1).map(({ at }) => at);
      }),
      "年度が横に並んでいます（横持ち）。",
      "年度は列に値として入り、1行が1件です（縦持ち）。",
    ),
};

const YEAR_HEAD = /^\D{0,8}(?:元|\d{1,4})\D{0,8}$/u;

/** A row of heads that names several years, wherever it stands. A row with other numbers is a record, no head. */
function yearCells({ cells }: SheetView): readonly CellView[] {
  const rows = new Map<number, CellView[]>();
  for (const cell of cells) rows.set(cell.at.row, [...(rows.get(cell.at.row) ?? []), cell]);
  for (const row of rows.values()) {
    const isHead = row.every(({ isNumber, text }) => !isNumber || isYear(text));
    const years = isHead ? row.filter(({ text }) => isYear(text)) : [];
    if (new Set(years.map(({ text }) => text.normalize("NFKC").replace(/\s/gu, ""))).size > 1) return years;
  }
  return [];
}

function isYear(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return YEAR_HEAD.test(plain) && NFKC_YEAR.test(plain);
}

function headLine({ heads }: SheetView): string {
  return heads.map(({ text }) => text.trim()).join("\t");
}

function isBodyLike({ heads, right, left }: SheetView): boolean {
  return heads.some(({ isNumber }) => isNumber) || heads.length < right - left + 1;
}

function repeatedHeads({ heads }: SheetView): CellView["at"][] {
  const seen = new Set<string>();
  return heads.flatMap(({ at, text }) => {
    const key = text.normalize("NFKC").trim();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [at];
  });
}

/** Blocks of at least two rows and two columns, parted by empty rows. */
function blocksOf({ cells }: SheetView): CellView["at"][] {
  const blocks: CellView[][] = [];
  let last = -2;
  for (const cell of cells) {
    if (cell.at.row > last + 1) blocks.push([]);
    blocks.at(-1)?.push(cell);
    last = cell.at.row;
  }
  const isTable = (block: readonly CellView[]) =>
    new Set(block.map(({ at }) => at.row)).size > 1 && new Set(block.map(({ at }) => at.column)).size > 1;
  return blocks.filter(isTable).flatMap((block) => block[0]?.at ?? []);
}

function gapsOf({ name, cells, columns, top, left }: SheetView): CellView["at"][] {
  const rows = [...new Set(cells.map(({ at }) => at.row))];
  const gapRows = rows.filter((row, at) => at > 0 && row !== (rows[at - 1] ?? 0) + 1);
  const gapColumns = columns.filter(({ column }, at) => at > 0 && column !== (columns[at - 1]?.column ?? 0) + 1);
  return [
    ...gapRows.map((row) => ({ sheet: name, row: row - 1, column: left })),
    ...gapColumns.map(({ column }) => ({ sheet: name, row: top, column: column - 1 })),
  ];
}

/** Rows with one cell only, in a sheet of several columns, and notes behind ※ that stand in two. */
function strayTexts({ cells, columns }: SheetView): CellView["at"][] {
  if (columns.length < 2) return [];
  const perRow = new Map<number, number>();
  for (const { at } of cells) perRow.set(at.row, (perRow.get(at.row) ?? 0) + 1);
  return cells
    .filter(({ at, text }) => {
      const beside = perRow.get(at.row) ?? 0;
      return beside === 1 || (beside === 2 && columns.length > 2 && /^[※＊*]/u.test(text.trim()));
    })
    .map(({ at }) => at);
}
