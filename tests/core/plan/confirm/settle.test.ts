import {
  openFields,
  type Plan,
  readPlan,
  settleAll,
  settleIndicator,
  settlePlan,
  settleWhole,
} from "../../../../src/core";

const guess = (field: string) => ({ field, why: "推定", sure: "low" });

function planOf(indicator: object = {}): Plan {
  const result = readPlan({
    tassei: 1,
    title: "総合戦略",
    period: { from: 2020, to: 2024 },
    goals: [{ id: "g", title: "しごと" }],
    indicators: [
      {
        id: "a",
        name: "相談件数",
        kind: "kpi",
        under: "g",
        direction: "higher",
        accumulation: "yearly",
        method: "ratio",
        targets: [
          { year: 2023, value: 70 },
          { year: 2024, value: 80 },
        ],
        unconfirmed: ["direction", "accumulation", "method"].map(guess),
        ...indicator,
      },
    ],
    unconfirmed: [guess("title")],
  });
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message.ja).join());
  return result.plan;
}

function settled(...[plan, id, field, said]: Parameters<typeof settleIndicator>) {
  const result = settleIndicator(plan, id, field, said);
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message.ja).join());
  const [indicator] = result.plan.indicators;
  return { ...indicator, open: indicator?.unconfirmed.map((each) => each.field) };
}

describe("a guess settled by a person", () => {
  it("is confirmed as it stands, and the others wait on", () => {
    expect(settled(planOf(), "a", "direction")).toMatchObject({
      direction: "higher",
      open: ["accumulation", "method"],
    });
  });

  it.each([
    ["lower", { method: "inverse" }],
    ["maintain", { method: "met", tolerancePercent: 0 }],
    ["higher", { method: "ratio" }],
  ] as const)("direction %s takes along what hangs on it, to be looked at again", (direction, expected) => {
    const after = settled(planOf(), "a", "direction", { direction });
    expect(after).toMatchObject({ direction, ...expected });
    expect(after.open).toEqual(["accumulation", "method"]);
  });

  it("a method somebody chose stays, unless it contradicts the direction", () => {
    expect(
      settled(planOf({ unconfirmed: [], method: "progress" }), "a", "direction", { direction: "lower" }).method,
    ).toBe("progress");
    const lower = planOf({ unconfirmed: [], direction: "lower", method: "inverse" });
    expect(settled(lower, "a", "direction", { direction: "higher" })).toMatchObject({
      method: "ratio",
      open: ["method"],
    });
  });

  it("a cumulative count gets a first year, a period total its final target; both wait for a person", () => {
    expect(settled(planOf(), "a", "accumulation", { accumulation: "cumulative" })).toMatchObject({
      since: 2020,
      open: ["direction", "since", "method"],
    });
    expect(settled(planOf(), "a", "accumulation", { accumulation: "period" })).toMatchObject({
      final: { value: 80, year: 2024 },
      targets: [{ year: 2023 }],
      method: "prorated",
    });
  });

  it("a tolerance goes when the direction is no longer to maintain", () => {
    const kept = planOf({ direction: "maintain", tolerancePercent: 3, method: "met" });
    expect(settled(kept, "a", "direction", { direction: "higher" }).tolerancePercent).toBeUndefined();
  });

  it("what would not hold is told, and nothing is changed", () => {
    expect(settleIndicator(planOf(), "a", "method", { method: "inverse" })).toHaveProperty("problems");
    expect(settlePlan(planOf(), "period", { period: { from: 2020, to: 2021 } })).toHaveProperty("problems");
  });

  it("all of a kind at once; the plan's own guesses one by one", () => {
    const plan = planOf();
    expect([...openFields(plan)]).toEqual([
      ["direction", 1],
      ["accumulation", 1],
      ["method", 1],
    ]);
    expect([...openFields(settleAll(plan, "method")).keys()]).toEqual(["direction", "accumulation"]);
    expect(settlePlan(plan, "title", { title: "第3期総合戦略" })).toMatchObject({
      plan: { title: "第3期総合戦略", unconfirmed: [] },
    });
  });

  it("what is not said at all cannot be confirmed, one by one or all at once", () => {
    const known = planOf();
    const plan = { ...known, indicators: known.indicators.map((each) => leaveOut(each, "direction")) };
    expect([...openFields(settleAll(plan, "direction")).keys()]).toContain("direction");
    const whole = settleWhole(plan, "a");
    expect([...openFields(whole).keys()]).toEqual(["direction"]);
    expect(readPlan(whole)).toHaveProperty("plan");
  });
});

function leaveOut<T extends object>(from: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(from).filter(([each]) => each !== key)) as T;
}
