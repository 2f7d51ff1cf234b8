import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { openWorkbook } from "../../../src/taskpane/jobs/check";
import { createDesk } from "../../../src/taskpane/jobs/create-desk";
import { dropPlan, keepPlan, planJson, proposePlan, usePlanFile } from "../../../src/taskpane/jobs/plan";
import { JA } from "../../../src/taskpane/texts/ja";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";

const ASSETS = join(__dirname, "../../../assets");
const SAMPLE = readXlsx(sampleBytes(HITOYOSHI));
const PLAN_FILE = new Uint8Array(readFileSync(join(ASSETS, "plans/hitoyoshi-3.json")));
const bytes = (text: string) => new TextEncoder().encode(text);

async function deskOver() {
  const desk = createDesk(new MemoryHost(SAMPLE), { now: () => "2026-11-20T14:02", presets: [] });
  await openWorkbook(desk);
  return desk;
}

describe("a plan file", () => {
  it("is in use once it is read, goes out as it came in, and can be put away", async () => {
    const desk = await deskOver();
    expect(await usePlanFile(desk, PLAN_FILE)).toEqual([]);
    const { survey } = desk.store.state();
    expect(survey?.planFrom).toBe("given");
    if (!survey?.plan) throw new Error("no plan");
    expect(readPlan(JSON.parse(planJson(survey.plan)))).toEqual({ plan: survey.plan });
    await dropPlan(desk);
    expect(desk.store.state().survey?.plan).toBeNull();
  });

  it("with faults lists all of them at once and changes nothing", async () => {
    const desk = await deskOver();
    const faults = await usePlanFile(desk, bytes('{"tassei":1,"title":"","period":{"from":2024,"to":2020}}'));
    expect(faults.length).toBeGreaterThan(1);
    expect(await usePlanFile(desk, bytes("{not json"))).toEqual([JA.notJson]);
    expect(desk.store.state().survey?.plan).toBeNull();
  });
});

describe("a proposed plan", () => {
  it("waits in the pane until it is kept on its sheet", async () => {
    const desk = await deskOver();
    await proposePlan(desk);
    const { proposal } = desk.store.state();
    if (!proposal) throw new Error("no proposal");
    expect(desk.store.state().survey?.plan).toBeNull();
    expect(await keepPlan(desk, proposal)).toBe(true);
    expect(desk.store.state()).toMatchObject({
      proposal: null,
      survey: { planFrom: "sheet" },
      notice: { kind: "done", text: JA.didPlacePlan },
    });
  });

  it("a plan from a file stays in use when its sheet cannot be written", async () => {
    const desk = await deskOver();
    await usePlanFile(desk, PLAN_FILE);
    const plan = desk.store.state().survey?.plan;
    if (!plan) throw new Error("no plan");
    desk.host.apply = () => Promise.reject(new Error("protected"));
    expect(await keepPlan(desk, plan)).toBe(false);
    expect(desk.store.state().chosen.plan).toBe(plan);
  });
});
