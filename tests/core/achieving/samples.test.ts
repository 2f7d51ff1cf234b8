import { readFileSync } from "node:fs";
import { join } from "node:path";
import { methodsPage } from "../../../scripts/methods-page/methods-page";
import {
  declaredByPlan,
  rateOf,
  readPlan,
  readTables,
  roundHalfUp,
  type Achievement,
  type MethodName,
  type Plan,
} from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";

const ROOT = join(__dirname, "../../..");

function readSample(file: string) {
  return readTables(readXlsx(readFileSync(join(ROOT, "assets/samples", file)))).tables;
}

function planOf(file: string): Plan {
  const read = readPlan(JSON.parse(readFileSync(join(ROOT, "assets/plans", file), "utf8")));
  if ("problems" in read) throw new Error(`${file} does not validate`);
  return read.plan;
}

describe("人吉市 令和6年度", () => {
  const indicators = readSample("人吉市_令和6年度_進捗報告.xlsx").flatMap((table) => table.indicators);
  const printed = indicators.flatMap((indicator) =>
    indicator.rates.flatMap(({ text }) => (/%$/u.test(text) ? [{ indicator, text }] : [])),
  );

  it("prints a rate for 30 of its 31 indicators", () => {
    expect(indicators).toHaveLength(31);
    expect(printed).toHaveLength(30);
  });

  it.each(printed.map(({ indicator, text }) => [indicator.name, text, indicator] as const))(
    "%s: %s is the bare ratio, half up",
    (_name, text, indicator) => {
      const { result, refused } = rateOf(indicator, "ratio", 2024);
      const decimals = /\.(\d+)%/u.exec(text)?.[1]?.length ?? 0;
      expect(`${roundHalfUp((result ?? refused ?? NaN) * 100, decimals).toFixed(decimals)}%`).toBe(text);
    },
  );

  it("would be told five of them mean nothing: four years against one, and a change of sign", () => {
    const refused = printed
      .map(({ indicator }) => rateOf(indicator, "ratio", 2024))
      .filter(({ result }) => result === null);
    const causes = refused.map(({ cause }) => cause).sort();
    expect(causes).toEqual(["periods-differ", "periods-differ", "periods-differ", "periods-differ", "signs-differ"]);
  });
});

describe("熊本市 平成27～31年度: no rate that misleads", () => {
  const declare = declaredByPlan(planOf("kumamoto-1.json"));
  const all = readSample("熊本市_H27-H31_検証.xlsx").flatMap((table) =>
    table.indicators.map((indicator) => ({ indicator, declared: declare(indicator, table) })),
  );

  function say(name: string, method: MethodName, year: number): Achievement {
    const found = all.find(({ indicator }) => indicator.name === name);
    if (!found) throw new Error(`${name} is not in the sample`);
    return rateOf(found.indicator, method, year, found.declared);
  }

  it.each<readonly [string, string, MethodName, number, string, boolean | null]>([
    ["target below the baseline, missed each year", "出生数", "progress", 2018, "target-worse-than-baseline", false],
    ["a slowed decline", "公共交通機関の年間利用者数", "progress", 2016, "target-worse-than-baseline", false],
    ["a slowed decline", "公共交通機関の年間利用者数", "progress", 2018, "target-worse-than-baseline", false],
    ["a target of 0", "保育所等利用待機児童数", "inverse", 2019, "target-zero", false],
    ["a maintained value", "居住誘導地域の人口密度", "progress", 2018, "baseline-equals-target", null],
    ["a change of sign", "年転入超過数", "ratio", 2016, "signs-differ", false],
    ["a change of sign", "年転入超過数", "ratio", 2017, "signs-differ", true],
    ["a change of sign", "年転入超過数", "ratio", 2018, "signs-differ", false],
  ])("%s: %s has no rate by %s for %d", (_what, name, method, year, cause, met) => {
    const achievement = say(name, method, year);
    expect(achievement).toMatchObject({ result: null, cause });
    if (met !== null) expect(achievement.met).toBe(met);
  });

  it("says of the last six children both how far it came and that the target is missed", () => {
    const { result, met, rating } = say("保育所等利用待機児童数", "progress", 2019);
    expect(result).toBeCloseTo(391 / 397, 12);
    expect(met).toBe(false);
    expect(rating).toMatchObject({ label: "概ね達成" });
  });
});

it("docs/methods.md is what the methods say today (node scripts/run.mjs scripts/make-methods-page.ts)", () => {
  expect(readFileSync(join(ROOT, "docs/methods.md"), "utf8")).toBe(methodsPage());
});
