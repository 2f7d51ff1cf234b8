import { textAt } from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";
import { convertWithOffice, describeWithOffice } from "../../tools/soffice";
import { SAMPLES, sampleBytes } from "../../tools/samples";

describeWithOffice("LibreOffice opens the samples", () => {
  it("and saves them with the same texts in the same cells", () => {
    // Plain names: the test is about what is in the files.
    const named = Object.fromEntries(SAMPLES.map((name, at) => [`sample${at}.xlsx`, sampleBytes(name)]));
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
