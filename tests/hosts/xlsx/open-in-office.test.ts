import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { textAt } from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";
import { convertWithOffice, describeWithOffice } from "../../tools/soffice";

const FOLDER = join(__dirname, "../../../assets/samples");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

describeWithOffice("LibreOffice opens the samples", () => {
  it("and saves them with the same texts in the same cells", () => {
    // Plain names: the test is about what is in the files.
    const named = Object.fromEntries(FILES.map((name, at) => [`sample${at}.xlsx`, readFileSync(join(FOLDER, name))]));
    const converted = convertWithOffice(named, "xlsx");
    for (const [name, bytes] of Object.entries(named)) {
      expect(textsOf(converted.get(name) ?? new Uint8Array(0))).toEqual(textsOf(bytes));
    }
  }, 240_000);
});

function textsOf(bytes: Uint8Array): readonly string[] {
  const workbook = readXlsx(bytes);
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.values.flatMap((value, at) => {
        const text = value === null ? "" : textAt(workbook, sheet, row.index, row.start + at);
        return text === "" ? [] : [`${sheet.name} ${row.index} ${row.start + at} ${text.replace(/\s+/g, " ")}`];
      }),
    ),
  );
}
