import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName, check, readPlan, readTables, viewPlan, type Finding } from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";

const ROOT = join(__dirname, "../../..");
const SAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  検証: ["熊本市_H27-H31_検証", "kumamoto-1"],
  目標: ["熊本市_2020-2023_数値目標", "kumamoto-2"],
  予算: ["熊本市_令和6年度_アクションプラン", "kumamoto-action-r6"],
  進捗: ["人吉市_令和6年度_進捗報告", "hitoyoshi-3"],
};

/** The rows of the table below a heading of the page, without its head. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const page = readFileSync(join(ROOT, "docs/quirks-found.md"), "utf8");
  const [, section = ""] = page.split(`## ${heading}\n`);
  const lines = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

const known = new Map<string, readonly Finding[]>();
function findingsOf(short: string, withPlan: boolean): readonly Finding[] {
  const key = short + String(withPlan);
  const found = known.get(key) ?? checkSample(short, withPlan);
  known.set(key, found);
  return found;
}

function checkSample(short: string, withPlan: boolean): readonly Finding[] {
  const [sample, plan] = SAMPLES[short] ?? ["", ""];
  const workbook = readXlsx(readFileSync(join(ROOT, "assets/samples", `${sample}.xlsx`)));
  if (!withPlan) return check(workbook, readTables(workbook));
  const read = readPlan(JSON.parse(readFileSync(join(ROOT, "assets/plans", `${plan}.json`), "utf8")));
  if ("problems" in read) throw new Error(`${plan} does not validate`);
  return check(workbook, readTables(workbook), { plan: viewPlan(read.plan) });
}

describe("the oddities of the samples", () => {
  const found = rowsBelow("見つかるもの");
  const silent = rowsBelow("指摘しないことが正しいもの");
  const missed = rowsBelow("見つからないもの");

  it.each(found)("%s %s is found: %s %s %s %s", (_, __, sample = "", plan, rule, at) => {
    const places = findingsOf(sample, plan === "○")
      .filter((finding) => finding.rule === rule)
      .map((finding) => `${finding.at.sheet}!${cellName(finding.at)}`);
    expect(places).toContain(at);
  });

  it.each(silent)("%s %s is rightly left alone: %s %s %s", (_, __, sample = "", rule, sheet) => {
    const places = [...findingsOf(sample, false), ...findingsOf(sample, true)];
    expect(places.filter((finding) => finding.rule === rule && finding.at.sheet === sheet)).toEqual([]);
  });

  it("are found, nine of ten", () => {
    const all = new Set(found.map(([number]) => number)).size;
    expect(all / (all + missed.length)).toBeGreaterThanOrEqual(0.9);
  });
});
