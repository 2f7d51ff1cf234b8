import { lastDone, survey, type Workbook } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { createDesk } from "../../../src/taskpane/jobs/create-desk";
import type { Desk } from "../../../src/taskpane/jobs/desk";
import { makeFindingsSheet, makeSheets, makeSummary } from "../../../src/taskpane/jobs/make-sheets";
import { revertLast } from "../../../src/taskpane/jobs/mend";
import { planSheets, SHEET_KINDS } from "../../../src/taskpane/jobs/sheet-kinds";
import { JA } from "../../../src/taskpane/texts/ja";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";

const SAMPLE = readXlsx(sampleBytes(HITOYOSHI));

function deskOver(host: MemoryHost): Desk {
  return createDesk(host, { now: () => "2026-11-20T14:02", presets: [] });
}
const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const noticeOf = (desk: Desk) => desk.store.state().notice;

describe.each([
  ["the summaries", makeSummary, ["達成状況一覧", "総括表"]],
  ["the list of findings", makeFindingsSheet, ["検証結果"]],
] as const)("%s", (_, make, names) => {
  it("stand in the workbook, are shown, and can be taken back", async () => {
    const host = new MemoryHost(SAMPLE);
    const desk = deskOver(host);
    expect(await make(desk)).toBe(true);
    expect(namesOf(host.workbook)).toEqual([...namesOf(SAMPLE), ...names]);
    expect((await host.selection())?.sheet).toBe(names.at(-1));
    expect(noticeOf(desk)).toEqual({ kind: "done", text: JA.didMakeSheetsDone([...names]) });
    expect(lastDone(host.workbook)?.label).toBe(JA.didMakeSheets([...names]));
    await revertLast(desk);
    expect(namesOf(host.workbook)).toEqual(namesOf(SAMPLE));
  });

  it("are made even when the place cannot be shown", async () => {
    const host = new MemoryHost(SAMPLE);
    host.select = () => Promise.reject(new Error("GeneralException"));
    const desk = deskOver(host);
    expect(await make(desk)).toBe(true);
    expect(namesOf(host.workbook)).toContain(names[0]);
    expect(noticeOf(desk)?.kind).toBe("done");
  });

  it("are not made where nothing can be written, and that is said", async () => {
    const host = new MemoryHost(SAMPLE);
    host.apply = () => Promise.reject(new Error("protected"));
    const desk = deskOver(host);
    expect(await make(desk)).toBe(false);
    expect(noticeOf(desk)).toMatchObject({ kind: "failed" });
  });
});

describe("several kinds at once", () => {
  it("are shown before they are made, and made as shown", async () => {
    const host = new MemoryHost(SAMPLE);
    const desk = deskOver(host);
    const planned = planSheets(desk, survey(SAMPLE), SHEET_KINDS, null);
    const names = planned.flatMap(({ sheets }) => sheets.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(["検証結果", "達成状況一覧", "総括表"]));
    expect(planned.flatMap(({ sheets }) => sheets.map(({ action }) => action))).not.toContain("replace");
    await makeSheets(desk, SHEET_KINDS);
    expect(namesOf(host.workbook)).toEqual([...namesOf(SAMPLE), ...names]);
    await revertLast(desk);
    expect(namesOf(host.workbook)).toEqual(namesOf(SAMPLE));
  });

  it("the list comes without the summary, and made twice nothing is left to do", async () => {
    const desk = deskOver(new MemoryHost(SAMPLE));
    await makeSheets(desk, ["list"]);
    const known = desk.store.state().survey;
    if (!known) throw new Error("no survey");
    expect(namesOf(known.workbook)).toEqual([...namesOf(SAMPLE), "達成状況一覧"]);
    expect(planSheets(desk, known, ["list"], null)).toMatchObject([{ edits: [], sheets: [] }]);
    expect(planSheets(desk, known, ["list", "summary"], null).flatMap(({ sheets }) => sheets)).toMatchObject([
      { name: "総括表", action: "make" },
    ]);
  });
});
