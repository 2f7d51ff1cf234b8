import {
  apply,
  fillOptionsOf,
  FORM_NAMES,
  isOwnSheet,
  planPrintedForm,
  readTables,
  survey,
  type FormName,
  type Indicator,
  type KpiTable,
  type Slot,
  type Workbook,
} from "../../../../src/core";
import { createXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { recalculate } from "../../../tools/univer";
import { openSample, SAMPLE_FILES } from "../summary/cases";

function formed(workbook: Workbook, form: FormName): Workbook {
  const known = survey(workbook);
  return apply(workbook, planPrintedForm(workbook, known.tables.tables, form, fillOptionsOf(known)));
}

/** Only the sheet that was made, as a town would hand it on: without our mark. */
function handedOn(workbook: Workbook): Workbook {
  const own = workbook.sheets.filter(({ name }) => isOwnSheet(workbook, name));
  return { ...workbook, sheets: own, names: [] };
}

function said(slot: Slot | undefined): unknown {
  const reading = slot?.reading;
  if (!reading || slot.text === "") return undefined;
  return reading.kind === "number" ? reading.value : slot.text;
}

/** What an indicator says, whatever form its table has: figures by year. */
function factsOf(indicator: Indicator, tables: readonly KpiTable[]) {
  const byYear = (slots: readonly (Slot & { readonly year: number | null })[]) =>
    slots.flatMap((slot) => (said(slot) === undefined ? [] : [`${String(slot.year)} ${String(said(slot))}`])).sort();
  return {
    name: indicator.name,
    table: tables.length > 0,
    baseline: said(indicator.baseline),
    targets: byYear(indicator.targets),
    actuals: byYear(indicator.actuals),
  };
}

const WITH_INDICATORS = SAMPLE_FILES.filter((file) => survey(openSample(file)).tables.tables.length > 0);

describe.each(FORM_NAMES)("every table of the town as %s", (form) => {
  it.each(WITH_INDICATORS)("%s: read again, the sheet says the same of every indicator", (file) => {
    const workbook = openSample(file);
    const before = survey(workbook).tables.tables;
    const after = readTables(handedOn(formed(workbook, form))).tables;
    const all = (tables: readonly KpiTable[]) =>
      tables
        .flatMap(({ indicators }) => indicators.map((indicator) => factsOf(indicator, tables)))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    // Targets of several years beside the actuals are groups of years, one row an indicator all the same.
    const layouts = form === "paired" ? ["paired-rows"] : ["single-rows", "year-groups"];
    expect(after.map(({ layout }) => layout).filter((layout) => !layouts.includes(layout))).toEqual([]);
    expect(all(after)).toEqual(all(before));
  });

  it.each(WITH_INDICATORS)("%s: made twice changes nothing, also after a file was written", (file) => {
    const once = formed(openSample(file), form);
    for (const workbook of [once, readXlsx(createXlsx(once))]) {
      const known = survey(workbook);
      expect(planPrintedForm(workbook, known.tables.tables, form, fillOptionsOf(known))).toEqual([]);
    }
  });

  it.each(WITH_INDICATORS)("%s: another spreadsheet computes the same", async (file) => {
    const workbook = formed(openSample(file), form);
    const judge = await recalculate(workbook);
    const own = workbook.sheets.filter(({ name }) => isOwnSheet(workbook, name));
    const wrong = own.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, start, values, formulas }) =>
        values.flatMap((value, at) => {
          if (formulas?.[at] === undefined) return [];
          const judged = judge(name, index, start + at) ?? "";
          return judged === (value ?? "") ? [] : [{ name, index, column: start + at, value, judged }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
