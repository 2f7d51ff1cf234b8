import { join } from "node:path";
import { faultsOf, sourcesUnder } from "./arrows";

describe("the arrows of the design", () => {
  it("are kept by every import under src", () => {
    expect(faultsOf(sourcesUnder(join(__dirname, "../.."), "src"))).toEqual([]);
  });

  it.each([
    ["reading looks up to checking", "src/core/reading/a.ts", "../checking/b", "src/core/checking/b.ts"],
    ["the workbook looks up to reading", "src/core/workbook/a.ts", "../reading/b", "src/core/reading/b.ts"],
    ["achieving looks up to reporting", "src/core/achieving/a.ts", "../reporting/b", "src/core/reporting/b.ts"],
    ["the core uses a library", "src/core/reading/a.ts", "react", ""],
    ["numfmt is used elsewhere in the core", "src/core/reading/a.ts", "numfmt", ""],
    ["the core uses Node", "src/core/reading/a.ts", "node:fs", ""],
    ["the core uses a host", "src/core/reporting/a.ts", "../../hosts/xlsx/index", "src/hosts/xlsx/index.ts"],
    ["a host goes past the core's door", "src/hosts/xlsx/a.ts", "../../core/workbook/b", "src/core/workbook/b.ts"],
    ["one host uses the other", "src/hosts/excel/a.ts", "../xlsx/index", "src/hosts/xlsx/index.ts"],
    ["the pane uses a host", "src/taskpane/pane/a.tsx", "../../hosts/excel/index", "src/hosts/excel/index.ts"],
    ["a rule uses another rule", "src/core/checking/rules/cell/a.ts", "./b", "src/core/checking/rules/cell/b.ts"],
    ["a rule makes edits", "src/core/checking/rules/cell/a.ts", "../../../workbook/edit", "src/core/workbook/edit.ts"],
    ["the command line uses a host", "src/cli/files/a.ts", "../../hosts/xlsx/index", "src/hosts/xlsx/index.ts"],
    ["its index goes past the host's door", "src/cli/index.ts", "../hosts/xlsx/b", "src/hosts/xlsx/b.ts"],
    ["a shell goes past the core's door", "src/cli/a.ts", "../core/checking/check", "src/core/checking/check.ts"],
    ["a folder nobody planned", "src/utils/a.ts", "./b", "src/utils/b.ts"],
  ])("a fault is seen: %s", (_, path, target, other) => {
    const sources = [
      { path, text: `import { x } from "${target}";\n` },
      ...(other === "" ? [] : [{ path: other, text: "export const x = 1;\n" }]),
    ];
    expect(faultsOf(sources)).toHaveLength(1);
  });

  it.each([
    ["export { x } from", 'export { x } from "../checking/b";'],
    ["import type", 'import type { x } from "../checking/b";'],
    ["import for its effect", 'import "../checking/b";'],
    ["import()", 'const x = () => import("../checking/b");'],
    ["require", 'const x = require("../checking/b");'],
    ["import behind a comment", '/* "quiet" */ import { x } from /* here */ "../checking/b";'],
  ])("an arrow is seen however it is drawn: %s", (_, text) => {
    expect(faultsOf([{ path: "src/core/reading/a.ts", text }])).toHaveLength(1);
  });

  it.each([
    ["src/core/reading/a.ts", 'console.log("x");', 1],
    ["src/hosts/xlsx/a.ts", "if (x) console?.warn(x);", 1],
    ["src/cli/a.ts", 'console.error("x");', 0],
    ["src/core/reading/a.ts", "// console.log\nmy.console.log(1);", 0],
  ])("a word to the console in %s: %s", (path, text, faults) => {
    expect(faultsOf([{ path, text }])).toHaveLength(faults);
  });

  it("a circle is seen, also one of types only", () => {
    const sources = [
      { path: "src/core/reading/a.ts", text: 'import type { b } from "./b";' },
      { path: "src/core/reading/b.ts", text: 'export { a } from "./a";' },
    ];
    expect(faultsOf(sources)).toEqual([
      "circle: src/core/reading/a.ts → src/core/reading/b.ts → src/core/reading/a.ts",
    ]);
  });

  it.each([
    ["checking stands on reading", "src/core/checking/a.ts", "../reading/b", "src/core/reading/b.ts"],
    ["the core uses zod", "src/core/plan/a.ts", "zod", ""],
    ["the command line's index chooses the host", "src/cli/index.ts", "../hosts/xlsx/index", "src/hosts/xlsx/index.ts"],
    ["the pane's index chooses the host", "src/taskpane/index.tsx", "../hosts/excel/index", "src/hosts/excel/index.ts"],
  ])("what is allowed stays silent: %s", (_, path, target, other) => {
    const sources = [
      { path, text: `import { x } from "${target}";\n` },
      ...(other === "" ? [] : [{ path: other, text: "export const x = 1;\n" }]),
    ];
    expect(faultsOf(sources)).toEqual([]);
  });
});
