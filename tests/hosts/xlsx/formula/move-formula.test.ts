import fc from "fast-check";
import { cellName } from "../../../../src/core/index";
import { movable } from "../../../../src/hosts/xlsx/formula/move-formula";

describe("a formula moved one row down and two columns right", () => {
  it.each([
    ["A1", "C2"],
    ["$A1", "$A2"],
    ["A$1", "C$1"],
    ["$A$1", "$A$1"],
    ["A1:B2", "C2:D3"],
    ["SUM(A:A)", "SUM(C:C)"],
    ["SUM($A:B)", "SUM($A:D)"],
    ["SUM(1:5)", "SUM(2:6)"],
    ["SUM($1:$5)", "SUM($1:$5)"],
    ["Sheet1!A1", "Sheet1!C2"],
    ["Q1!A1", "Q1!C2"],
    ["'A1 表'!A1", "'A1 表'!C2"],
    ["'it''s A1'!A1", "'it''s A1'!C2"],
    ["'[1]A1'!B2", "'[1]A1'!D3"],
    ["[1]A1!B2", "[1]A1!D3"],
    ["'Q1:Q4'!A1", "'Q1:Q4'!C2"],
    ["Q1:Q4!A1", "Q1:Q4!C2"],
    ["施策1!$B3", "施策1!$B4"],
    [`"A1"&A1`, `"A1"&C2`],
    [`"a""A1"&A1`, `"a""A1"&C2`],
    ["LOG10(A1)", "LOG10(C2)"],
    ["1E5+E5", "1E5+G6"],
    ["1.5E+10*A1", "1.5E+10*C2"],
    ["目標値A1", "目標値A1"],
    ["A1_目標", "A1_目標"],
    ["KPI.A1", "KPI.A1"],
    ["TRUE+A1", "TRUE+C2"],
    ["表1[[#This Row],[A1]]+A1", "表1[[#This Row],[A1]]+C2"],
    ["表1[列'[A1]+A1", "表1[列'[A1]+C2"],
    ["#REF!+A1", "#REF!+C2"],
    ["IFERROR(A1,#N/A)", "IFERROR(C2,#N/A)"],
    ["A1:INDEX(B1:B9,2)", "C2:INDEX(D2:D10,2)"],
    ["OFFSET(A1,1,1):B2", "OFFSET(C2,1,1):D3"],
    ["@A1+A1#", "@C2+C2#"],
    ["_xlfn.IFS(A1>0,1)", "_xlfn.IFS(C2>0,1)"],
    ["a1", "C2"],
    ["XFE1", "XFE1"],
    ["A1048577", "A1048577"],
    ["A1%", "C2%"],
    ["-A1^2", "-C2^2"],
    ["{1,2;3,4}*A1", "{1,2;3,4}*C2"],
    ["A1 B1", "C2 D2"],
    ["", ""],
  ])("%s → %s", (formula, expected) => {
    expect(movable(formula)(1, 2)).toBe(expected);
  });

  it.each([
    ["A1", -1, 0, "#REF!"],
    ["A1", 0, -1, "#REF!"],
    ["SUM(A1:B2)", -1, 0, "SUM(#REF!)"],
    ["表!A1+B5", -2, 0, "表!#REF!+B3"],
    ["XFD1", 0, 1, "#REF!"],
    ["A1048576", 1, 0, "#REF!"],
    ["A:B", 0, -1, "#REF!"],
    ["1:2", -1, 0, "#REF!"],
    ["$A$1", -1, -1, "$A$1"],
  ])("%s moved by %d rows and %d columns off the sheet is %s", (formula, rows, columns, expected) => {
    expect(movable(formula)(rows, columns)).toBe(expected);
  });

  it("a cell moved is the cell that many rows and columns away", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000), (row, column, down, right) => {
        expect(movable(cellName({ row, column }))(down, right)).toBe(
          cellName({ row: row + down, column: column + right }),
        );
      }),
    );
  });

  it("nothing throws, and nothing moves by nothing", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof movable(text)(3, 3) === "string"));
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9$:!'"()[\]+,&#]{0,30}$/), (text) => movable(text)(0, 0) === text));
  });
});
