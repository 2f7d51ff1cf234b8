import { spawnSync } from "node:child_process";

const isInstalled = spawnSync("xmllint", ["--version"], { stdio: "ignore" }).status === 0;

/** Tests that ask libxml2 for the validity of XML: skipped with a word why on a PC without it, never in CI. */
export function describeWithXmllint(name: string, tests: () => void): void {
  if (isInstalled) describe(name, tests);
  else if (process.env["CI"])
    it(`${name}: xmllint is missing, and CI never skips`, () => expect(isInstalled).toBe(true));
  else describe.skip(`${name} (skipped: needs xmllint)`, tests);
}

/** Everything that is wrong with the document by its schema; nothing when it is valid. */
export function faultsBySchema(schema: string, xml: string): readonly string[] {
  const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, "-"], {
    input: xml,
    encoding: "utf8",
  });
  return status === 0 ? [] : stderr.trim().split("\n");
}
