import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type WebpackPluginInstance } from "webpack";

const limitScripts = require("../../scripts/webpack/limit-scripts") as (
  entry: string,
  limit: number,
) => WebpackPluginInstance;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tassei-limit-"));
  writeFileSync(join(folder, "later.js"), `export const later = ${JSON.stringify(noise(4000))};`);
  writeFileSync(join(folder, "entry.js"), `console.log(${JSON.stringify(noise(1000))}); import("./later.js");`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the limit of what a page loads at once", () => {
  it.each([
    [3000, []],
    [500, [expect.stringMatching(/^entry loads \d+ bytes of packed script at once; 500 is the limit$/)]],
  ])("of %i bytes holds for the entry, not for what comes later", async (limit, errors) => {
    expect(await build(limit)).toEqual(errors);
  });
});

function build(limit: number): Promise<readonly string[]> {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { entry: "./entry.js" },
    output: { path: join(folder, "out") },
    plugins: [limitScripts("entry", limit)],
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else compiler.close(() => done(stats?.compilation.errors.map(({ message }) => message) ?? []));
    });
  });
}

/** Packs to about three quarters of its length, whatever packs it. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(48 + (seed % 64));
  }).join("");
}
