import {
  check,
  fillOptionsOf,
  isFlag,
  planFill,
  planFlags,
  survey,
  valueAt,
  type Workbook,
} from "../../../../src/core";
import { editXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { convertWithOffice, describeWithOffice } from "../../../tools/soffice";
import { SAMPLES, sampleBytes } from "../../../tools/samples";

describeWithOffice("LibreOffice opens what was written", () => {
  const written = SAMPLES.map((name) => {
    const bytes = sampleBytes(name);
    const workbook = readXlsx(bytes);
    const known = survey(workbook);
    const { edits, items } = planFill(known.tables.tables, workbook, { ...fillOptionsOf(known), replace: true });
    const flags = planFlags(workbook, check(workbook, known.tables));
    return { name, items, bytes: editXlsx(bytes, [...edits, ...flags]) };
  });
  const converted = convertWithOffice(
    Object.fromEntries(written.map(({ bytes }, at) => [`written${String(at)}.xlsx`, bytes])),
    "xlsx",
  );
  const opened = written.map((_, at) => readXlsx(new Uint8Array(converted.get(`written${String(at)}.xlsx`) ?? [])));

  it("its values are those computed anew", () => {
    const formulas = written.flatMap(({ items }, at) => items.map((item) => ({ item, at })));
    const ours = written.map(({ bytes }) => readXlsx(bytes));
    let compared = 0;
    for (const { item, at } of formulas) {
      if (!item.at || item.formula === null) continue;
      const { row, column, sheet } = item.at;
      const find = (workbook: Workbook) => workbook.sheets.find(({ name }) => name === sheet);
      const [cached, computed] = [ours[at], opened[at]]
        .map((workbook) => workbook && find(workbook))
        .map((found) => found && valueAt(found, row, column));
      if (typeof cached === "number") expect(computed).toBeCloseTo(cached, 9);
      else expect(computed ?? "").toEqual(cached ?? "");
      compared++;
    }
    // Two of the samples hold no actuals, so nothing to compute.
    expect(compared).toBeGreaterThan(10);
  });

  it.each(written.map(({ name }, at) => [name, at] as const))("%s: its flags survive saving there", (_, at) => {
    const flagged = (workbook: Workbook) =>
      workbook.sheets.flatMap(({ name, conditionalFormats }) =>
        conditionalFormats.filter(isFlag).map(({ formulas }) => `${name} ${formulas[0]?.replace(/\s/g, "") ?? ""}`),
      );
    expect(flagged(opened[at] as Workbook).sort()).toEqual(
      flagged(readXlsx(written[at]?.bytes ?? new Uint8Array(0))).sort(),
    );
  });
});
