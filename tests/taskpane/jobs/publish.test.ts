import { survey } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx/index";
import { createDesk } from "../../../src/taskpane/jobs/create-desk";
import { revertLast } from "../../../src/taskpane/jobs/mend";
import {
  placePublication,
  preparePublication,
  proposeFacts,
  publishedName,
  savePublication,
} from "../../../src/taskpane/jobs/publish";
import { JA } from "../../../src/taskpane/texts/ja";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";

const SAMPLE = readXlsx(sampleBytes(HITOYOSHI));
const FACTS = { title: "総合戦略 進捗", municipality: "人吉市", code: "432032", date: "2026-03-31" };

function deskOver() {
  const saved = new Map<string, Uint8Array>();
  const host = new MemoryHost(SAMPLE);
  const desk = createDesk(host, {
    now: () => "2026-11-20T14:02",
    presets: [],
    makeFile: (workbook) => Promise.resolve(createXlsx(workbook)),
    saveFile: (name, bytes) => Promise.resolve(void saved.set(name, bytes)),
  });
  return { desk, host, saved };
}

describe("the copy for publication", () => {
  it("is more readable for machines than the workbook it comes from", () => {
    const { copy, original, publication } = preparePublication(survey(SAMPLE), FACTS);
    const count = (verdicts: typeof copy) => verdicts.filter(({ verdict }) => verdict === "not-met").length;
    expect(copy).toHaveLength(30);
    expect(count(copy)).toBeLessThan(count(original));
    expect(publication.problems).toEqual([]);
  });

  it("is handed out as files, and the workbook stays as it was", async () => {
    const { desk, host, saved } = deskOver();
    for (const file of ["xlsx", "csv", "json"] as const) await savePublication(desk, FACTS, file);
    expect([...saved.keys()]).toEqual(["総合戦略 進捗.xlsx", "総合戦略 進捗.csv", "総合戦略 進捗.json"]);
    expect(readXlsx(saved.get("総合戦略 進捗.xlsx") ?? new Uint8Array()).sheets.map(({ name }) => name)).toEqual([
      "データ",
      "列の定義",
      expect.any(String),
      "更新履歴",
    ]);
    expect(host.workbook).toBe(SAMPLE);
    expect(desk.store.state().notice).toEqual({ kind: "done", text: JA.didSave("総合戦略 進捗.json") });
  });

  it("goes onto sheets where no file can be handed out, once, and can be taken back", async () => {
    const { desk, host } = deskOver();
    const before = host.workbook.sheets.length;
    await placePublication(desk, FACTS);
    expect(host.workbook.sheets).toHaveLength(before + 4);
    await placePublication(desk, FACTS);
    expect(desk.store.state().notice?.text).toBe(JA.nothingToDo);
    await revertLast(desk);
    expect(host.workbook.sheets).toHaveLength(before);
  });

  it("a failing download is told as a sentence", async () => {
    const { desk } = deskOver();
    const services = { ...desk.services, saveFile: () => Promise.reject(new Error("refused")) };
    expect(await savePublication({ ...desk, services }, FACTS, "csv")).toBe(false);
    expect(desk.store.state().notice?.kind).toBe("failed");
  });

  it("proposes what the plan says, and names that every PC takes", () => {
    expect(proposeFacts(deskOver().desk, survey(SAMPLE))).toMatchObject({ title: "", date: "2026-11-20" });
    expect(publishedName("A/B:C", "csv")).toBe("A_B_C.csv");
    expect(publishedName(" ", "json")).toBe("公表用データ.json");
  });
});
