import { existsSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/checking/check";
import { describe as describeFinding } from "../../../src/core/checking/describe";
import { type Finding, RULES } from "../../../src/core/checking/registry";
import { readTables } from "../../../src/core/reading/read-tables";
import { cellName } from "../../../src/core/workbook/address";
import { apply } from "../../../src/core/workbook/apply";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { type Fixture, loadFixtures } from "../../fixtures/sheet";
import { optionsOf } from "./fixture-options";

const FOLDER = join(__dirname, "fixtures");
const FIXTURES = loadFixtures(FOLDER);
const ruleOfPath = (path: string) => /fixtures[\\/]([\w-]+[\\/][\w-]+)[\\/]/u.exec(path)?.[1]?.replace("\\", "/") ?? "";

const run = (workbook: Workbook, fixture: Fixture) => check(workbook, readTables(workbook), optionsOf(fixture));
const fixesOf = (findings: readonly Finding[]) => findings.flatMap(({ fix }) => fix ?? []);
const place = (one: { rule: string; sheet: string; row: number; column: number }) =>
  `${one.sheet}!${cellName(one)} ${one.rule}`;

describe.each(FIXTURES.map((fixture) => [`${ruleOfPath(fixture.path)}: ${fixture.title}`, fixture] as const))(
  "%s",
  (_, fixture) => {
    const findings = run(fixture.workbook, fixture);

    it("finds what is marked and nothing else", () => {
      const found = findings.map(({ rule, at }) => place({ rule, ...at }));
      expect(found.sort()).toEqual(fixture.expected.map(place).sort());
    });

    it("says so with the severity and the fix that are marked", () => {
      for (const mark of fixture.expected) {
        const finding = findings.find(({ rule, at }) => place({ rule, ...at }) === place(mark));
        if (mark.severity !== undefined) expect(finding?.severity).toBe(mark.severity);
        if (mark.fixed === undefined) continue;
        const { value, numberFormat = "General" } = mark.fixed;
        expect(finding?.fix?.after).toEqual({ value, numberFormat });
      }
    });

    it("leaves nothing to fix once fixed, and changes nothing the second time", () => {
      const fixes = fixesOf(findings);
      const fixed = apply(fixture.workbook, fixes);
      expect(fixesOf(run(fixed, fixture))).toEqual([]);
    });

    it("has words for every finding in both languages", () => {
      for (const finding of findings) {
        expect(describeFinding(finding, "ja")).toMatch(/。.*。$/su);
        expect(describeFinding(finding, "en")).toMatch(/\.$/u);
        for (const language of ["ja", "en"] as const) {
          expect(describeFinding(finding, language)).not.toMatch(/undefined|NaN|null|\[object/u);
        }
      }
    });
  },
);

describe("every rule", () => {
  it.each(RULES.map(({ id }) => id))("%s has two bad and two clean fixtures", (id) => {
    const cases = FIXTURES.filter(({ path }) => ruleOfPath(path) === id);
    const bad = cases.filter(({ expected }) => expected.some(({ rule }) => rule === id));
    expect({ bad: bad.length >= 2, clean: cases.length - bad.length >= 2 }).toEqual({ bad: true, clean: true });
  });

  it.each(RULES.map(({ id }) => id))("%s stands in the file of its name", (id) => {
    expect(existsSync(join(__dirname, "../../../src/core/checking/rules", `${id}.ts`))).toBe(true);
  });

  it("has no fixtures of rules that do not exist", () => {
    const ids = new Set<string>(RULES.map(({ id }) => id));
    expect(FIXTURES.map(({ path }) => ruleOfPath(path)).filter((id) => !ids.has(id))).toEqual([]);
  });
});
