import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFileSync } from "node:fs";
import { createXlsx, editXlsx, readXlsx } from "../../src/hosts/xlsx";
import { openPackage } from "../../src/hosts/xlsx/package/package";
import { editCell } from "../../src/core";
import { Place } from "../cli/faults/program";
import { filesOf } from "../hosts/xlsx/build-package";
import { rawZip } from "../hosts/xlsx/raw-zip";
import { hostileWorkbook } from "./hostile-book";

const NAMES = [
  "../../evil.txt",
  "/tmp/tassei-evil.txt",
  "..\\..\\evil.txt",
  "C:\\evil.txt",
  "xl/../../../evil.txt",
  "~/evil",
];

/** A workbook among whose parts are some that want to be somewhere else. */
const BOOK = rawZip(
  [
    ...Object.entries(
      filesOf({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>指標名</t></is></c><c r="B1"><v>5</v></c></row>` }),
    ),
    ...NAMES.map((name) => [name, "evil"] as const),
  ].map(([name, content]) => ({ name, content })),
);

describe("zip slip: no entry's name becomes a place on the disk", () => {
  it("reading and writing leave such entries what they are: entries", () => {
    const workbook = readXlsx(BOOK);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    const edit = editCell(workbook, sheet, { sheet: sheet.name, row: 0, column: 1 }, { value: 6 });
    const written = openPackage(editXlsx(BOOK, [edit]));
    for (const name of NAMES) expect(written.directory.entries.some((entry) => entry.name === name)).toBe(true);
  });

  it("the command line writes where -o says, and nowhere else", () => {
    const place = new Place();
    try {
      writeFileSync(place.path("slip.xlsx"), BOOK);
      const around = readdirSync(dirname(place.folder)).filter((name) => name.includes("evil"));
      for (const words of ["read", "check", "flag -o out.xlsx", "fix -o out2.xlsx", "publish -o 公表"]) {
        const [command = "", ...rest] = words.split(" ");
        place.run([command, "slip.xlsx", ...rest]);
      }
      expect(readdirSync(dirname(place.folder)).filter((name) => name.includes("evil"))).toEqual(around);
      expect(place.names().filter((name) => !/^(?:in|old|slip|out2?|公表)/.test(name))).toEqual([]);
    } finally {
      place.remove();
    }
  });

  it("nor does a department's name, of which the workbooks of requests are named", () => {
    const place = new Place();
    try {
      const departments = ["../../evil", "/tmp/tassei-evil", "..\\evil", "a/b/c", "..", ".", "CON", "x\u0000y"];
      writeFileSync(place.path("book.xlsx"), createXlsx(hostileWorkbook(departments)));
      const { code, errors } = place.run(["request", "book.xlsx", "-o", "out/依頼"]);
      expect([code, errors]).toEqual([0, []]);
      expect(readdirSync(place.path("out"))).toEqual(["依頼"]);
      const written = readdirSync(place.path("out/依頼"), { withFileTypes: true });
      expect(written.length).toBeGreaterThan(2);
      for (const entry of written) expect([entry.isFile(), entry.name.endsWith(".xlsx")]).toEqual([true, true]);
      expect(existsSync("/tmp/tassei-evil.xlsx")).toBe(false);
      expect(existsSync(join(place.folder, "..", "evil.xlsx"))).toBe(false);
    } finally {
      place.remove();
    }
  });
});
