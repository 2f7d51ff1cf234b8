import { cellName, type Edit, lastDone, planClearing, type Workbook } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { acceptFinding, withdrawAcceptance } from "../../../src/taskpane/jobs/accept";
import { checkWorkbook, followChange, openWorkbook } from "../../../src/taskpane/jobs/check";
import { createDesk } from "../../../src/taskpane/jobs/create-desk";
import type { Desk } from "../../../src/taskpane/jobs/desk";
import { isWritable, previewRates, rateKey, writeRates } from "../../../src/taskpane/jobs/fill";
import { fixOne, fixSameKind, revertLast, setFlags } from "../../../src/taskpane/jobs/mend";
import { compareWith, keepPlan, proposePlan, useJson } from "../../../src/taskpane/jobs/plan";
import { forgetMappings, readingWith, storeMapping } from "../../../src/taskpane/jobs/map";
import { JA } from "../../../src/taskpane/texts/ja";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";

const BYTES = sampleBytes(HITOYOSHI);
const SAMPLE = readXlsx(BYTES);

function deskOver(workbook: Workbook = SAMPLE): Desk & { readonly host: MemoryHost } {
  const host = new MemoryHost(workbook);
  const desk = createDesk(host, {
    now: () => "2026-11-20T14:02",
    presets: [],
    openFile: (bytes) => Promise.resolve(readXlsx(bytes)),
  });
  return { ...desk, host };
}

async function checkedDesk() {
  const desk = deskOver();
  await checkWorkbook(desk);
  return desk;
}

const findingsOf = (desk: Desk) => desk.store.state().checking?.findings ?? [];

function mendable(desk: Desk) {
  const found = findingsOf(desk).find(({ fix }) => fix !== undefined);
  if (!found) throw new Error("The sample has nothing to mend.");
  return found;
}

const places = (desk: Desk) => findingsOf(desk).map(({ rule, at }) => `${rule} ${at.sheet}!${cellName(at)}`);

describe("a workbook that cannot be read again once it was written", () => {
  it("is said to be written, and its results are out of date", async () => {
    const desk = await checkedDesk();
    const { host } = desk;
    const [apply, read] = [host.apply.bind(host), host.read.bind(host)];
    host.apply = async (...given) => {
      await apply(...given);
      host.read = () => Promise.reject(new Error("busy"));
    };
    expect(await fixOne(desk, mendable(desk))).toBe(true);
    host.read = read;
    expect(desk.store.state()).toMatchObject({
      isStale: true,
      notice: { kind: "done", text: `${JA.didFixDone(1)}${JA.notReadAgain}` },
    });
    expect(host.workbook).not.toBe(SAMPLE);
  });
});

describe("looking at a workbook", () => {
  it("opening and checking write nothing", async () => {
    const desk = deskOver();
    await openWorkbook(desk);
    expect(desk.store.state().survey?.tables.tables.length).toBeGreaterThan(0);
    expect(desk.store.state().checking).toBeNull();
    await checkWorkbook(desk);
    expect(findingsOf(desk).length).toBeGreaterThan(0);
    expect(desk.host.workbook).toBe(SAMPLE);
  });

  it("a change by another hand is followed, and equals a check from the start", async () => {
    const desk = await checkedDesk();
    const { fix } = mendable(desk);
    if (!fix) throw new Error("no fix");
    desk.host.change([fix]);
    await followChange(desk);
    const afresh = deskOver(desk.host.workbook);
    await checkWorkbook(afresh);
    expect(places(desk)).toEqual(places(afresh));
    expect(places(desk)).not.toEqual(places(await checkedDesk()));
  });

  it("a failure of the host becomes a sentence, and the pane is free again", async () => {
    const desk = deskOver();
    desk.host.read = () => Promise.reject(new Error("boom"));
    expect(await checkWorkbook(desk)).toBe(false);
    expect(desk.store.state()).toMatchObject({ busy: null, notice: { kind: "failed" } });
    expect(desk.store.state().notice?.text).toContain("boom");
  });

  it("can be stopped, and says so", async () => {
    const desk = deskOver();
    const running = checkWorkbook(desk);
    desk.stop?.abort();
    expect(await running).toBe(false);
    expect(desk.store.state().checking).toBeNull();
    expect(desk.store.state().notice?.text).toContain("中止");
  });
});

describe("changing and taking back", () => {
  it("a fix mends its finding; taking back brings cell and finding back", async () => {
    const desk = await checkedDesk();
    const before = places(desk);
    await fixOne(desk, mendable(desk));
    expect(places(desk)).not.toEqual(before);
    expect(lastDone(desk.host.workbook)?.label).toBe("修正 1か所");
    await revertLast(desk);
    expect(places(desk)).toEqual(before);
    expect(lastDone(desk.host.workbook)).toBeNull();
  });

  it("all fixes of one rule leave nothing of it that could be mended", async () => {
    const desk = await checkedDesk();
    const { rule } = mendable(desk);
    await fixSameKind(desk, rule);
    expect(findingsOf(desk).filter((one) => one.rule === rule && one.fix)).toEqual([]);
  });

  it("a fix shown before somebody else changed the cell is refused, and nothing is written", async () => {
    const desk = await checkedDesk();
    const finding = mendable(desk);
    if (!finding.fix) throw new Error("no fix");
    const theirs: Edit = { ...finding.fix, after: { value: "別の人の値", numberFormat: "General" } };
    desk.host.change([theirs]);
    const between = desk.host.workbook;
    expect(await fixOne(desk, finding)).toBe(false);
    expect(desk.host.workbook).toBe(between);
    expect(desk.store.state().notice?.kind).toBe("failed");
  });

  it("flags come and go", async () => {
    const desk = await checkedDesk();
    await setFlags(desk, true);
    expect(planClearing(desk.host.workbook).length).toBeGreaterThan(0);
    await setFlags(desk, false);
    expect(planClearing(desk.host.workbook)).toEqual([]);
  });

  it("an accepted finding leaves the list with its reason kept, and comes back when withdrawn", async () => {
    const desk = await checkedDesk();
    const before = places(desk);
    const [finding] = findingsOf(desk);
    if (!finding) throw new Error("no finding");
    await acceptFinding(desk, finding, " 担当課に確認済み ");
    const [kept] = desk.store.state().survey?.acceptances ?? [];
    expect(kept).toMatchObject({ rule: finding.rule, reason: "担当課に確認済み" });
    expect(places(desk).length).toBeLessThan(before.length);
    if (kept) await withdrawAcceptance(desk, kept);
    expect(places(desk)).toEqual(before);
  });

  it("only the ticked rates are written", async () => {
    const desk = await checkedDesk();
    const known = desk.store.state().survey;
    if (!known) throw new Error("no survey");
    const writable = previewRates(known, true).items.filter(isWritable);
    const inCells = writable.filter(({ at }) => SAMPLE.sheets.some(({ name }) => name === at?.sheet));
    const [first] = inCells.length > 0 ? inCells : writable;
    if (!first) throw new Error("nothing to write");
    await writeRates(desk, new Set([rateKey(first)]), true);
    expect(lastDone(desk.host.workbook)?.label).toBe("達成率 1件");
    await revertLast(desk);
    expect(lastDone(desk.host.workbook)).toBeNull();
  });
});

describe("plan, reading and last year", () => {
  it("a proposed plan is kept on its sheet and in force from there", async () => {
    const desk = await checkedDesk();
    const proposed = await proposePlan(desk);
    if (!proposed || !("plan" in proposed)) throw new Error("no plan");
    await keepPlan(desk, proposed.plan);
    expect(desk.store.state().survey).toMatchObject({ planFrom: "sheet", plan: { title: proposed.plan.title } });
  });

  it("a plan file with faults changes nothing and says what is wrong", async () => {
    const desk = await checkedDesk();
    expect((await useJson(desk, { tassei: 1 })).length).toBeGreaterThan(0);
    expect(desk.store.state().survey?.plan).toBeNull();
  });

  it("a corrected reading is shown, stored and forgotten", async () => {
    const desk = await checkedDesk();
    const table = desk.store.state().survey?.tables.tables.find(({ mapping }) => mapping.columns.length > 3);
    if (!table) throw new Error("no table");
    const mapping = { ...table.mapping, columns: table.mapping.columns.slice(0, -1) };
    expect(readingWith(SAMPLE, mapping)?.indicators.length).toBeGreaterThan(0);
    await storeMapping(desk, mapping);
    expect(desk.store.state().survey?.mappings).toEqual([mapping]);
    await forgetMappings(desk, mapping.sheet);
    expect(desk.store.state().survey?.mappings).toEqual([]);
  });

  it("a dropped file is read and compared with", async () => {
    const desk = await checkedDesk();
    expect(await compareWith(desk, "昨年度.xlsx", BYTES)).toBe(true);
    expect(desk.store.state().previous?.name).toBe("昨年度.xlsx");
  });
});
