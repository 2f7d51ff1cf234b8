import type { ReadabilityRule } from "../diagnosis";
import { met, notApplicable } from "../outcome";

export const oneRecordALine: ReadabilityRule = {
  id: "L1-14",
  level: 1,
  severity: "F",
  name: "【CSV】１行１データで表現されているか",
  check: ({ csv }) => {
    if (csv === undefined) return notApplicable("CSVではありません。");
    const lines = linesOf(csv);
    const odd = lines?.findIndex((line) => line !== lines[0]) ?? 0;
    return lines && odd < 0
      ? met("どの行も項目の数が同じで、1行が1件です。")
      : { verdict: "not-met", why: `${String(odd + 1)}件目の行で、項目の数が1行目と異なります。`, places: [] };
  },
};

export const commasQuoted: ReadabilityRule = {
  id: "L1-15",
  level: 1,
  severity: "F",
  name: "【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーションで囲んでいるか",
  check: ({ csv }) => {
    if (csv === undefined) return notApplicable("CSVではありません。");
    const lines = linesOf(csv);
    return lines?.every((line) => line === lines[0])
      ? met('カンマを含む値は「"」で囲まれています。')
      : { verdict: "not-met", why: '囲まれていないカンマや、閉じていない「"」があります。', places: [] };
  },
};

/** Number of fields of every line; undefined where quotes do not close or stand amidst a field. */
function linesOf(csv: string): readonly number[] | undefined {
  const field = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|$)/uy;
  const text = csv.replace(/^\ufeff/u, "");
  const lines: number[] = [];
  let count = 0;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) return undefined;
    count++;
    if (found[1] === ",") continue;
    lines.push(count);
    count = 0;
  }
  return lines;
}
