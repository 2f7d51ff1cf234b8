import fc from "fast-check";
import { formulaShape, ownRefs } from "../../../../src/core/checking/judging/formula-shape";
import { rewriteRefs, type ScannedRef, scanRefs } from "../../../../src/core/checking/judging/scan-formula";
import { parseCellName } from "../../../../src/core/workbook/address";

/** What the scanner must find, said as one expression: strings and other sheets first, so that they are passed over. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.[\]])[\p{L}\p{N}_.[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

function refsByExpression(formula: string) {
  return [...formula.matchAll(TOKEN)].flatMap((match) => {
    const cell = match[2] === undefined ? undefined : parseCellName(match[0]);
    const [fixedColumn, fixedRow] = [match[1] === "$", match[3] === "$"];
    return cell ? [{ ...cell, start: match.index, end: match.index + match[0].length, fixedRow, fixedColumn }] : [];
  });
}

describe("own cells of a formula", () => {
  test.each([
    ["D4/C4", ["D4", "C4"]],
    ["SUM(D4:$F$4)/C$4", ["D4", "$F$4", "C$4"]],
    ['IF(C4="A1","B""2",D4)', ["C4", "D4"]],
    ["'R6'!A1+総括!$B$3:B5+'4-1 ''総括'''!C3+[1]R6!B3+D4", ["D4"]],
    ["LOG10(D4)+A1B+_A1+年A1+A1.x+D4", ["D4", "D4"]],
    ["表1[[#This Row],[A1]]/D4", ["A1", "D4"]],
    ["𠮷A1+D4+A1𠮷", ["D4"]],
    ["XFD1048576+XFE1+A1048577+A0+A01+ABCD1+a1+A12345678", ["XFD1048576"]],
    ["$$A1+A$1+D$", ["A$1"]],
    ['"A1', ["A1"]],
    ["'A1", ["A1"]],
    ["", []],
  ])("%s", (formula, cells) => {
    expect(ownRefs(formula).map(({ text }) => text)).toEqual(cells);
  });

  test("are what the expression finds in any formula", () => {
    const piece = fc.constantFrom(
      ..."A B Z AB XFD XFE ABCD a x 0 1 4 10 01 1048576 1048577 1234567 12345678 $ ! : . _ ( ) [ ] + / * - , = ' '' \" \"\" # % 年 総括 表1 𠮷 é 😀 ０ Ａ R6 D4 $C$4".split(
        " ",
      ),
      " ",
      "D4/C4",
      "'R6'!A1",
      "総括!$B$3:B5",
      '"A1"',
      "SUM(",
      "LOG10(",
      "[1]R6!B3",
      "\n",
      "\ud842",
    );
    const formula = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(formula, fc.string({ unit: "grapheme", maxLength: 20 })), (text) => {
        const seen: ScannedRef[] = [];
        scanRefs(text, (ref) => seen.push(ref));
        expect(seen).toEqual(refsByExpression(text));
      }),
      { numRuns: 3000 },
    );
  });
});

test("cells are said otherwise, everything else stays", () => {
  const said = rewriteRefs(`IF('R6'!A1="A1",D4/$C$4,"−")`, ({ row, column }) => `<${String(row)},${String(column)}>`);
  expect(said).toBe(`IF('R6'!A1="A1",<3,3>/<3,2>,"−")`);
});

describe("shape of a formula", () => {
  test.each([
    ["D4/C4", 3, "D5/C5", 4, true],
    ["D4 / C4", 3, "d5/C5".toUpperCase(), 4, true],
    ["round(D4/C4,2)", 3, "ROUND(D5/C5,2)", 4, true],
    ["D4/C$4", 3, "D5/C$4", 4, true],
    ["D4/C$4", 3, "D5/C5", 4, false],
    ["D4/C4", 3, "D4/C4", 4, false],
    ["D4/$C4", 3, "D5/C5", 4, false],
    ["D4/'R6'!A1", 3, "D5/'R6'!A1", 4, true],
  ])("%s in row %i and %s in row %i", (one, rowOfOne, other, rowOfOther, same) => {
    const [a, b] = [
      formulaShape(one, { row: rowOfOne, column: 4 }),
      formulaShape(other, { row: rowOfOther, column: 4 }),
    ];
    expect(a === b).toBe(same);
  });
});
