import { hasDependent } from "../../publication/plain-text";
import type { CellView, ColumnView, ReadabilityRule, SheetView, Subject } from "../diagnosis";
import { notApplicable, unless } from "../outcome";

/** Columns whose digits are names, not amounts. */
const NAMED_BY_DIGITS = /コード|番号|ID|電話|郵便|名|指標|目標$|施策|担当|内容|説明|単位|年度?$|年月|日$/u;
const NUMBER_LIKE = /^[▲△−-]?\d[\d,]*(?:\.\d+)?\s*(?:%|[^\s\d]{1,4})?(?:以上|以下|程度)?$/u;
const MARK = /^[（(]?[―－‐–—\-*＊…･・xX×△▲]+[）)]?$|^(?:未集計|集計中|調査中|対象外|該当なし|秘匿|不明|N\/?A)$/u;
const SEVERAL_NUMBERS =
  /^[▲△−-]?\d(?:\d|,(?=\d{3}))*(?:\.\d+)?\s*[^\s\d,]{0,6}(?:[\s、/(～~]+|,(?!\d{3}))[^\d]{0,8}\d/u;
const STATE_HEAD = /状態|欠測|欠損|備考/u;
/** Prose and names may hold whatever they hold; a datum that is chosen or counted may not. */
const FREE_TEXT = /説明|内容|名称|指標|目標$|施策|計画名|意見|理由|方法$|単位|コード/u;

export const noLayoutSpaces: ReadabilityRule = {
  id: "L1-06",
  level: 1,
  severity: "C",
  name: "スペースや改行等で体裁を整えていないか",
  check: (subject) =>
    unless(
      places(subject, ({ text }) => /[\r\n\t\u3000]| {2}|^\s|\s$/u.test(text)),
      "改行や空白で体裁を整えたセルがあります。",
      "改行や余分な空白はありません。",
    ),
};

export const oneDatum: ReadabilityRule = {
  id: "L1-07",
  level: 1,
  severity: "C",
  name: "１セル１データとなっているか",
  check: ({ sheets }) =>
    unless(
      sheets.flatMap(({ columns }) =>
        columns
          .filter(({ head }) => !FREE_TEXT.test(head))
          .flatMap(({ body }) =>
            body.filter(({ text, isNumber }) => !isNumber && holdsSeveral(text)).map(({ at }) => at),
          ),
      ),
      "一つのセルに複数のデータがあります。",
      "一つのセルに一つのデータです。",
    ),
};

export const plainCharacters: ReadabilityRule = {
  id: "L1-08",
  level: 1,
  severity: "C",
  name: "機種依存文字を使用していないか",
  check: (subject) =>
    unless(
      places(subject, ({ text }) => hasDependent(text)),
      "丸数字・単位記号・外字など、機種に依存する文字があります。",
      "機種に依存する文字はありません。",
    ),
};

export const blankOrZero: ReadabilityRule = {
  id: "L1-09",
  level: 1,
  severity: "m",
  name: "空白とゼロが明確に区別されているか",
  check: ({ data }) => {
    const numeric = data.flatMap((sheet) =>
      sheet.columns.filter(({ isNumeric }) => isNumeric).map((column) => ({ sheet, column })),
    );
    if (numeric.length === 0) return notApplicable("数値の列がありません。");
    return unless(
      numeric.flatMap(({ sheet, column }) => unexplainedBlanks(sheet, column)),
      "数値の列に、理由の分からない空白があります。",
      "数値の列の空白には、隣の列にその理由が書かれています（または空白がありません）。",
    );
  },
};

export const numbersAreNumbers: ReadabilityRule = {
  id: "L2-01",
  level: 2,
  severity: "F",
  name: "数値データは数値属性とし、文字列を含まないこと（表示形式による▲等は可）",
  check: ({ data }) =>
    unless(
      data.flatMap(({ columns }) =>
        columns
          .filter(({ head }) => !NAMED_BY_DIGITS.test(head))
          .flatMap(({ body }) =>
            body
              .filter(({ text, isNumber }) => !isNumber && NUMBER_LIKE.test(text.normalize("NFKC").trim()))
              .map(({ at }) => at),
          ),
      ),
      "数値が文字列として入力されています。",
      "数値は数値として入力されています。",
    ),
};

export const nothingOmitted: ReadabilityRule = {
  id: "L2-02",
  level: 2,
  severity: "F",
  name: "データ内での項目名等の省略をしていないか",
  check: ({ data }) =>
    unless(
      data.flatMap(omissions),
      "「同上」や空白で、上の行と同じ内容が省略されています。",
      "省略された項目はありません。",
    ),
};

export const noFormulas: ReadabilityRule = {
  id: "L2-06",
  level: 2,
  severity: "M",
  name: "【Excel】数式を使用している場合は、数値データに修正しているか",
  check: (subject) =>
    unless(
      places(subject, ({ hasFormula }) => hasFormula),
      "数式のセルがあります。",
      "数式はなく、すべて値です。",
    ),
};

export const marksDefined: ReadabilityRule = {
  id: "L3-03",
  level: 3,
  severity: "M",
  name: "数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか",
  check: ({ data, sheets }) => {
    const marks = data.flatMap(({ columns }) =>
      columns
        .filter(({ isNumeric }) => isNumeric)
        .flatMap(({ body }) => body.filter(({ text, isNumber }) => !isNumber && isMark(text))),
    );
    if (marks.length === 0) return notApplicable("数値の列に記号はありません。");
    const explaining = sheets.filter((sheet) => !data.includes(sheet));
    const defined = new Set(explaining.flatMap(({ cells }) => cells.map(({ text }) => text.trim())));
    return unless(
      marks.filter(({ text }) => !defined.has(text.trim())).map(({ at }) => at),
      "数値の列に、定義のない記号があります。",
      "数値の列の記号は、定義のシートで説明されています。",
    );
  },
};

function isMark(text: string): boolean {
  return MARK.test(text.trim());
}

function holdsSeveral(text: string): boolean {
  return /\S[\r\n]+\S/u.test(text.trim()) || SEVERAL_NUMBERS.test(text.normalize("NFKC").trim());
}

function places({ sheets }: Subject, isBad: (cell: CellView) => boolean): CellView["at"][] {
  return sheets.flatMap(({ cells }) => cells.filter(isBad).map(({ at }) => at));
}

function unexplainedBlanks({ name, top, bottom, columns }: SheetView, { column, body }: ColumnView): CellView["at"][] {
  const filled = new Set(body.map(({ at }) => at.row));
  const explained = new Set(
    columns.filter(({ head }) => STATE_HEAD.test(head)).flatMap((each) => each.body.map(({ at }) => at.row)),
  );
  const blanks: CellView["at"][] = [];
  for (let row = top + 1; row <= bottom; row++) {
    if (!filled.has(row) && !explained.has(row)) blanks.push({ sheet: name, row, column });
  }
  return blanks;
}

function omissions({ name, top, bottom, columns, cells }: SheetView): CellView["at"][] {
  const dittos = cells.filter(({ text }) => /^(?:同上|〃|々|″|”|")$/u.test(text.trim())).map(({ at }) => at);
  const labels = columns.filter(({ isNumeric, body }) => !isNumeric && body.length > 0).slice(0, 3);
  const blanks = labels.flatMap(({ column, body }) => {
    const filled = new Set(body.map(({ at }) => at.row));
    const first = Math.min(...filled);
    const rows = Array.from(
      { length: Math.max(0, bottom - Math.max(first, top)) },
      (_, at) => Math.max(first, top) + 1 + at,
    );
    return rows.filter((row) => !filled.has(row)).map((row) => ({ sheet: name, row, column }));
  });
  return [...dittos, ...blanks];
}
