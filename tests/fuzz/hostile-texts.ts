import type { CellValue } from "../../src/core";
import type { Random } from "../core/reading/layout/examiner/random";

/** What has broken other programs, or could break this one: each stands for a kind of trouble. */
const TROUBLES: readonly CellValue[] = [
  // Names that mean something to JavaScript.
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  // Formulas where text is meant.
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+81",
  "-1+1",
  "@SUM(A1)",
  "'=1",
  // Markup.
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "]]>",
  "<!--",
  "&amp;&lt;",
  "</style></svg>",
  "${process.exit()}",
  "javascript:alert(1)",
  // Signs of every kind.
  "\u0000",
  "\u200b80\u200b",
  "\ufeff75",
  "\ud83d",
  "𠮷野家𩸽",
  "👨‍👩‍👧‍👦",
  "e\u0301",
  "ｶﾞｷﾞｸﾞ",
  "\u202e123",
  "80\u3000人",
  "1\n2\n3",
  "\t",
  "　",
  " ",
  "",
  // Numbers that are none, and numbers at the edge.
  "1e309",
  "-0",
  "1,2,3",
  "１，２３４．５６",
  "..",
  "0x10",
  "∞",
  "▲",
  "▲▲5",
  "%",
  "１００％％",
  "1/0",
  "令和",
  "令和99年度",
  "H0",
  "R元",
  "平成31年度→令和元年度",
  "２０２６年２月３０日",
  "億",
  "千万億兆",
  "〇〇〇",
  "以上",
  "約",
  "（",
  "）（",
  "※",
  "―",
  "/".repeat(40),
  "(".repeat(400),
  "9".repeat(400),
  "あ".repeat(5000),
  "1,".repeat(2000),
  "年度".repeat(800),
  " ".repeat(3000) + "1",
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  -0,
  1e21,
  1e-300,
  -1e15,
  45000.99999,
  true,
  false,
  null,
  { error: "#REF!" },
  { error: "#DIV/0!" },
  { error: "" },
];

export const SIGNS = [
  ..."0１５9.,，．%％▲△-−+＋()（）〔〕「」・、。/／~～〜→約以上未満人件億万千円年度RＨＳ令和平成昭元※*# \n\t　<>&\"'=@\\|`{}[]$^",
];

/** A trouble as it is, or a heap of signs that grammars look at. */
export function hostileValue(random: Random): CellValue {
  if (random.chance(0.5)) return random.pick(TROUBLES);
  return Array.from({ length: random.integer(1, 24) }, () => random.pick(SIGNS)).join("");
}
