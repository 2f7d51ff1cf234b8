import type { PublishedColumn } from "./publication";

/** Departments of one indicator stand in columns of their own: one cell, one datum. */
export function dataColumns(departments: number): readonly PublishedColumn[] {
  return [
    text("全国地方公共団体コード", "総務省が定める6桁のコード（検査数字を含む）。"),
    text("地方公共団体名", "都道府県・市区町村の正式な名称。"),
    text("計画名", "指標を定めた計画の名称。"),
    number("指標番号", "この資料の中で指標を一意に示す番号。"),
    text("基本目標", "指標が属する基本目標。"),
    text("施策", "指標が属する施策。"),
    ...Array.from({ length: departments }, (_, at) =>
      text(`担当課${String(at + 1)}`, `指標を担当する部署の${String(at + 1)}番目。`),
    ),
    text("指標", "指標の名称。"),
    text("区分", "値の種類。コード表による。"),
    number("西暦年度", "値が示す会計年度の西暦。元の表に年度がないときは空欄とし、和暦年度に「記載なし」と書く。"),
    text("和暦年度", "西暦年度に当たる和暦の会計年度。"),
    number("値", "数値。値がないときは空欄とし、理由を「値の状態」に書く。"),
    text("単位", "値の単位。達成率の単位は%。"),
    text("条件", "値に付く条件。コード表による。"),
    text("値の状態", "値の確からしさ、または値がない理由。コード表による。"),
    text("計算方法", "達成率の計算方法。コード表による。達成率でない行は「該当なし」。"),
    text("評価", "達成率に基づく評価、または達成率がない理由。コード表による。達成率でない行は「該当なし」。"),
  ];
}

function text(head: string, meaning: string): PublishedColumn {
  return { head, type: "text", meaning };
}

function number(head: string, meaning: string): PublishedColumn {
  return { head, type: "number", meaning };
}
