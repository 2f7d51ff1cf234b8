import type { CellView, ColumnView, ReadabilityRule, SheetView, Subject } from "../diagnosis";
import { met, notApplicable, unless } from "../outcome";
import { ERA_YEAR, WESTERN_YEAR } from "../years";

const CHOICE_HEAD = /区分|評価|判定|状態|条件|方法$|有無|種別|分類/u;
const REGION_HEAD = /団体コード|地域コード|市区?町村|団体名|自治体|都道府県/u;
const REGION = /^\d{5,6}$|[都道府県市区町村]$|組合$|連合$/u;
const UNIT = /単位|[（(][^（）()]{1,8}[）)]$/u;
/** Numbers that need no unit: they count, name or date the record. */
const UNITLESS = /番号|コード|年度?$|^No/iu;
/** Longer texts, and those that hardly recur, are no choices. */
const LONGEST_CHOICE = 24;

export const choicesAlike: ReadabilityRule = {
  id: "L2-04",
  level: 2,
  severity: "C",
  name: "選択肢回答が標準化されているか",
  check: ({ data }) => {
    const columns = choiceColumns(data);
    if (columns.length === 0) return notApplicable("選択肢の列がありません。");
    return unless(
      columns.flatMap(variants),
      "同じ意味の選択肢に、表記の揺れがあります。",
      "選択肢の表記は揃っています。",
    );
  },
};

export const otherApart: ReadabilityRule = {
  id: "L2-05",
  level: 2,
  severity: "M",
  name: "選択肢列と「その他」の詳細記入が分離されているか",
  check: ({ data }) => {
    const others = choiceColumns(data).flatMap(({ body }) =>
      body.filter(({ text }) => text.trim().startsWith("その他")),
    );
    if (others.length === 0) return notApplicable("「その他」の選択肢がありません。");
    return unless(
      others.filter(({ text }) => text.trim() !== "その他").map(({ at }) => at),
      "「その他」と詳しい内容が、同じセルに書かれています。",
      "「その他」の内容は、別の列に書かれています。",
    );
  },
};

export const codesGiven: ReadabilityRule = {
  id: "L3-02",
  level: 3,
  severity: "C",
  name: "回答のコード表が別添されているか",
  check: ({ data, sheets }) => {
    const columns = choiceColumns(data);
    if (columns.length === 0) return notApplicable("選択肢の列がありません。");
    const codes = sheets
      .filter(({ name }) => /コード|凡例/u.test(name))
      .flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
    const known = new Set(codes);
    return unless(
      columns.flatMap(({ body }) => body.filter(({ text }) => !known.has(text.trim())).map(({ at }) => at)),
      "コード表にない選択肢があります。",
      "すべての選択肢が、コード表で説明されています。",
    );
  },
};

export const unitsGiven: ReadabilityRule = {
  id: "L3-04",
  level: 3,
  severity: "M",
  name: "データの単位を記載しているか",
  check: ({ data }) => {
    const counted = data.filter((sheet) => valueColumns(sheet).length > 0);
    if (counted.length === 0) return notApplicable("数値の列がありません。");
    return unless(
      counted.flatMap((sheet) => {
        if (sheet.heads.some(({ text }) => text.includes("単位"))) return [];
        return valueColumns(sheet)
          .filter(({ head }) => !UNIT.test(head))
          .map(({ column }) => ({ sheet: sheet.name, row: sheet.top, column }));
      }),
      "単位の分からない数値の列があります。",
      "単位は、単位の列または項目名に書かれています。",
    );
  },
};

export const timeAlike: ReadabilityRule = {
  id: "L3-05",
  level: 3,
  severity: "M",
  name: "時間軸の表記が標準化されているか（e-Statの時間軸コード、西暦、又は和暦に西暦を併記）",
  check: ({ data }) => {
    const timed = data.filter(({ cells }) => cells.some(({ text }) => isTime(text)));
    if (timed.length === 0) return notApplicable("年度・年月の記載がありません。");
    return unless(
      timed.flatMap(eraOnly),
      "和暦だけで書かれた年度があります。西暦を併記してください。",
      "年度は西暦で書かれています（和暦には西暦が併記されています）。",
    );
  },
};

export const regionGiven: ReadabilityRule = {
  id: "L3-06",
  level: 3,
  severity: "C",
  name: "地域コード又は正式な地域名称が表記されているか",
  check: ({ data }) => {
    if (data.length === 0) return notApplicable("データのシートがありません。");
    return unless(
      data
        .filter((sheet) => !namesRegion(sheet))
        .map(({ name, top, left }) => ({ sheet: name, row: top, column: left })),
      "団体コードや正式な団体名の列がありません。",
      "団体コードまたは正式な団体名が、すべての行にあります。",
    );
  },
};

export const definitionsGiven: ReadabilityRule = {
  id: "L3-08",
  level: 3,
  severity: "M",
  name: "データの定義や更新履歴が記載されているか",
  check: ({ sheets }) => {
    const has = (word: string) => sheets.some(({ name, bottom, top }) => name.includes(word) && bottom > top);
    if (has("定義") && has("更新履歴")) return met("列の定義と更新履歴のシートがあります。");
    return { verdict: "not-met", why: "データの定義、または更新履歴がありません。", places: [] };
  },
};

function choiceColumns(data: Subject["data"]): readonly ColumnView[] {
  return data.flatMap(({ columns }) =>
    columns.filter(
      ({ head, body, isNumeric }) =>
        CHOICE_HEAD.test(head) &&
        !isNumeric &&
        body.length > 0 &&
        body.every(({ text }) => text.length <= LONGEST_CHOICE),
    ),
  );
}

function variants({ body }: ColumnView): CellView["at"][] {
  const spelled = new Map<string, string>();
  return body.flatMap(({ at, text }) => {
    const key = text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
    const known = spelled.get(key);
    if (known === undefined) spelled.set(key, text);
    return known === undefined || known === text ? [] : [at];
  });
}

function valueColumns({ columns }: SheetView): readonly ColumnView[] {
  return columns.filter(({ head, isNumeric }) => isNumeric && !UNITLESS.test(head.trim()));
}

/** A short text that is a time and hardly anything else; names and titles may hold a year, and are no time axis. */
function isTime(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return plain.length <= 12 && (ERA_YEAR.test(plain) || WESTERN_YEAR.test(plain));
}

function eraOnly({ cells, columns, top }: SheetView): CellView["at"][] {
  const western = columns.filter(({ head }) => head.includes("西暦"));
  const besides = new Set(western.flatMap(({ body }) => body.map(({ at }) => at.row)));
  const names = new Set(
    columns.filter(({ head }) => /名|指標|目標$|施策|担当|評価|単位|コード/u.test(head)).map(({ column }) => column),
  );
  return cells
    .filter(({ at, text }) => {
      if (at.row > top && names.has(at.column)) return false;
      const plain = text.normalize("NFKC").trim();
      return plain.length <= 12 && ERA_YEAR.test(plain) && !WESTERN_YEAR.test(plain) && !besides.has(at.row);
    })
    .map(({ at }) => at);
}

function namesRegion({ columns, bottom, top }: SheetView): boolean {
  return columns.some(
    ({ head, body }) =>
      REGION_HEAD.test(head) && body.length === bottom - top && body.every(({ text }) => REGION.test(text.trim())),
  );
}
