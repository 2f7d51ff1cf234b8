import { unzipSync } from "fflate";
import {
  editCell,
  editMemo,
  editNote,
  flagSheet,
  invert,
  ownMark,
  putName,
  putSheet,
  type Edit,
  type Sheet,
  type Workbook,
} from "../../../../src/core";
import { editXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { outlineOf, placesIn } from "../../../../src/hosts/xlsx/write/outline";
import { convertWithOffice, describeWithOffice } from "../../../tools/soffice";
import { richPackage } from "./rich-packages";
import { shown } from "./shown";

const decoder = new TextDecoder();

function sheetOf(workbook: Workbook, name = "施策1"): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
}

function cell(workbook: Workbook, row: number, column: number, formula: string): Edit {
  return editCell(workbook, sheetOf(workbook), { sheet: "施策1", row, column }, { value: 0.5, formula });
}

const NEW_SHEET: Omit<Sheet, "name"> = {
  kind: "worksheet",
  visibility: "visible",
  rows: [{ index: 0, start: 0, values: ["=名前", 5], formulas: [undefined, "'施策1'!B2"] }],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  isProtected: false,
  notes: [{ row: 0, column: 0, text: "控え" }],
  hyperlinks: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, target: "#'施策1'!A1" }],
  validations: [],
  conditionalFormats: [],
};

/** What each change may touch, besides the parts it adds. */
const CHANGES: readonly (readonly [string, (workbook: Workbook) => readonly Edit[], readonly string[]])[] = [
  ["a formula", (now) => [cell(now, 1, 3, "C2/(B2+1)")], ["sheet1", "workbook", "calc"]],
  ["the first of formulas that are shared", (now) => [cell(now, 2, 3, "0.5")], ["sheet1", "workbook", "calc"]],
  [
    "a flag",
    (now) => [flagSheet(sheetOf(now), [{ row: 1, column: 1, rule: "cell/x", severity: "warning" }])],
    ["sheet1", "styles"],
  ],
  [
    "a note",
    (now) => [editNote(sheetOf(now), { sheet: "施策1", row: 2, column: 1 }, "確認済み")],
    ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"],
  ],
  ["a name", (now) => [putName(now, { name: "基準", formula: "施策1!$B$2", hidden: false })], ["workbook"]],
  ["a memo", (now) => [editMemo(now, "accepted", "[]")], ["workbook.rels", "types"]],
  [
    "a new sheet",
    (now) => [putSheet(now, { ...NEW_SHEET, name: "達成状況" }, now.formats), putName(now, ownMark("達成状況"))],
    ["workbook", "workbook.rels", "types", "calc"],
  ],
];

const PARTS: Readonly<Record<string, string>> = {
  sheet1: "xl/worksheets/sheet1.xml",
  workbook: "xl/workbook.xml",
  "workbook.rels": "xl/_rels/workbook.xml.rels",
  types: "[Content_Types].xml",
  styles: "xl/styles.xml",
};

function touchable(words: readonly string[]): readonly string[] {
  const calculation = words.includes("calc") ? ["xl/calcChain.xml", PARTS["workbook.rels"], PARTS["types"]] : [];
  return [...words.map((word) => PARTS[word] ?? word), ...calculation].filter((name) => name !== undefined);
}

/** Every element right below the root, and every cell, as spelled. */
function pieces(bytes: Uint8Array): readonly string[] {
  const outline = outlineOf(bytes, "");
  const text = ({ start, end }: { start: number; end: number }) => decoder.decode(bytes.subarray(start, end));
  return outline.children.flatMap((child) =>
    child.name === "sheetData"
      ? placesIn(bytes, child).flatMap((row) => placesIn(bytes, row).map(text))
      : child.name === "sheets" || child.name === "definedNames"
        ? placesIn(bytes, child).map(text)
        : [text(child)],
  );
}

describe.each([false, true])("a workbook with everything in it (macros: %s)", (macros) => {
  const bytes = richPackage({ macros });
  const before = unzipSync(bytes);

  it.each(CHANGES)("%s loses nothing", (_, change, words) => {
    const after = unzipSync(editXlsx(bytes, change(readXlsx(bytes))));
    const allowed = touchable(words);
    for (const [name, content] of Object.entries(before)) {
      if (allowed.includes(name)) continue;
      expect([name, after[name] && Buffer.compare(Buffer.from(after[name]), Buffer.from(content))]).toEqual([name, 0]);
    }
    const lost = allowed
      .filter((name) => before[name] && after[name])
      .flatMap((name) => {
        const now = decoder.decode(after[name]);
        return pieces(before[name] ?? new Uint8Array(0)).filter((piece) => !now.includes(piece));
      });
    // Only what is changed may be spelled anew: the cell, its siblings in a shared formula, counted lists.
    for (const piece of lost) {
      expect(piece).toMatch(/^<c r="D[234]"|^<calcPr|^<dxfs|^<cellXfs|^<commentList|^<authors|calcChain|<dimension/);
    }
  });

  it("says the same again when everything is taken back", () => {
    let now = bytes;
    const done: Edit[] = [];
    for (const [, change] of CHANGES) {
      const edits = change(readXlsx(now));
      done.push(...edits);
      now = editXlsx(now, edits);
    }
    expect(shown(readXlsx(editXlsx(now, invert(done))))).toEqual(shown(readXlsx(bytes)));
  });
});

describeWithOffice("LibreOffice opens it after every change", () => {
  it("with the same sheets", () => {
    const bytes = richPackage();
    const changed = Object.fromEntries(
      CHANGES.map(([, change], at) => [`changed${String(at)}.xlsx`, editXlsx(bytes, change(readXlsx(bytes)))]),
    );
    const opened = convertWithOffice(changed, "xlsx");
    for (const name of Object.keys(changed)) {
      const names = readXlsx(new Uint8Array(opened.get(name) ?? [])).sheets.map((sheet) => sheet.name);
      expect(names.slice(0, 2)).toEqual(["施策1", "集計"]);
    }
  });
});
