import { check, checkOptionsOf, survey, type CellValue } from "../../src/core";
import { WorkbookBuilder } from "../fixtures/workbook-builder";
import { Random } from "../core/reading/layout/examiner/random";
import { SIGNS } from "./hostile-texts";

const LENGTH = 20_000;
/** A pattern that backtracks takes minutes for these texts; an honest one takes milliseconds, or a second on a busy machine. */
const LIMIT = 10_000;

const random = new Random(20261121);
const BITS: readonly string[] = [
  ...SIGNS,
  ...[
    "1,",
    "(1",
    "１、",
    "年度",
    "R5/",
    "人 ",
    "1→",
    "約1",
    "(R",
    "※1",
    "\n・",
    "1億",
    "千万",
    "''",
    "=A",
    "以上(",
    "1 ",
  ],
  ...Array.from({ length: 60 }, () => Array.from({ length: random.integer(2, 4) }, () => random.pick(SIGNS)).join("")),
];

function workbookWith(text: CellValue) {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("施策1");
  const rows: readonly (readonly CellValue[])[] = [
    [text],
    ["指標名", "単位", "基準値", "目標値", "Ｒ6実績", "達成率", "備考"],
    ["相談件数", "件", 46, 80, 75, null, text],
    [text, text, 316, 350, 318, 0.9, null],
    ["受講者数", "人", text, text, text, text, text],
    ["会員数", text, 3, 5, 4, null, null],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.put(row, column, { value })));
  const heads = builder.sheet("施策2");
  ["指標名", text, "基準値", "目標値", text].forEach((value, column) => heads.put(0, column, { value }));
  ["相談件数", "件", 46, 80, 75].forEach((value, column) => heads.put(1, column, { value }));
  return builder.build();
}

describe(`a text of ${String(LENGTH)} characters costs no more than it is long`, () => {
  const ends = ["", "x", "1", "年", ")"];
  it.each(BITS.map((bit) => [JSON.stringify(bit), bit] as const))("%s, over and over", (_, bit) => {
    const end = ends[bit.length % ends.length] ?? "";
    const workbook = workbookWith(bit.repeat(Math.ceil(LENGTH / bit.length)) + end);
    const started = performance.now();
    const known = survey(workbook);
    check(workbook, known.tables, checkOptionsOf(known));
    expect(performance.now() - started).toBeLessThan(LIMIT);
  });
});
