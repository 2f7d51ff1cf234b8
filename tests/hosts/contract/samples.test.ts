import {
  apply,
  check,
  checkOptionsOf,
  fillOptionsOf,
  invert,
  planFill,
  planFindingsSheet,
  planFlags,
  survey,
  type Edit,
  type Workbook,
} from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";
import { shown } from "../xlsx/write/shown";
import { HOSTS } from "./hosts";
import { SAMPLES, sampleBytes } from "../../tools/samples";

/** What an afternoon of work does to a workbook: rates filled in, findings flagged, and listed on a sheet of ours. */
function work(workbook: Workbook): readonly Edit[] {
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  return [
    ...planFill(known.tables.tables, workbook, { ...fillOptionsOf(known), replace: true }).edits,
    ...planFlags(workbook, findings),
    ...planFindingsSheet(workbook, findings),
  ];
}

describe.each(SAMPLES)("%s", (name) => {
  const file = sampleBytes(name);
  const before = readXlsx(file);
  const edits = work(before);
  const after = shown(apply(before, edits));

  it("gives flags and a sheet to write", () => {
    expect(edits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["flags", "sheet"]));
    expect(after).not.toEqual(shown(before));
  });

  it.each(HOSTS)("is filled, flagged and listed in $name, and taken back", async ({ open, close }) => {
    const host = await open(file);
    try {
      expect(shown(await host.read())).toEqual(shown(before));
      await host.apply(edits);
      expect(shown(await host.read())).toEqual(after);
      await host.apply(invert(edits));
      expect(shown(await host.read())).toEqual(shown(before));
    } finally {
      await close?.(host);
    }
  });
});
