// npm run bench: everything that is promised about speed and memory, in one interleaved run, as a page.
//   BENCH_ROUNDS=5 npm run bench        more rounds (default 3)
//   BENCH_CASES="small,10k" …           some cases only (names: cases.mjs); the page is printed then, not written
//   BENCH_ALONE=1 …                     without the libraries to compare with
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CASES, GROWTH, writeCases } from "./cases.mjs";
import { installCompetitors } from "./competitors.mjs";
import { buildReader } from "./load-reader.mjs";
import { paneFigures } from "./pane-figures.mjs";
import { WAYS } from "./ways.mjs";
import { performancePage } from "./write-page.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const PROGRAM = path.join(ROOT, "dist/cli/tassei.js");
const wanted = process.env.BENCH_CASES?.split(",") ?? Object.keys(CASES);

const packages = process.env.BENCH_ALONE ? undefined : installCompetitors();
const bundle = await buildReader();
const folder = mkdtempSync(path.join(tmpdir(), "tassei-bench-files-"));
const files = writeCases(folder, ROOT);

/** Figures by name; each is measured once a round. */
const found = new Map();

function note(name, figure) {
  if (figure) found.set(name, [...(found.get(name) ?? []), figure]);
}

function measureOne(way, paths) {
  const script = path.join(ROOT, "scripts/bench/measure-one.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, way, ...paths], {
    env: { ...process.env, BENCH_BUNDLE: bundle, BENCH_PACKAGES: packages },
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status === 0) return JSON.parse(stdout.trim().split("\n").at(-1));
  // A library that cannot read a workbook, or not in its memory, has no figure.
  console.error(
    `${way}: ${
      stderr
        .trim()
        .split("\n")
        .find((line) => /Error|heap/.test(line)) ?? "failed"
    }`,
  );
  return undefined;
}

function measureProgram(jobs, paths) {
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [PROGRAM, "check", "--format", "json", "--fail-on", "never", "--jobs", String(jobs), ...paths],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  return status === 0 ? { time: performance.now() - started } : undefined;
}

for (let round = 0; round < ROUNDS; round++) {
  for (const name of wanted) {
    for (const [way, { needs }] of Object.entries(WAYS)) {
      if (needs && !packages) continue;
      console.error(`round ${round + 1} of ${ROUNDS}: ${name}, ${way}`);
      note(`${name}|${way}`, measureOne(way, files[name]));
    }
  }
  if (process.env.BENCH_CASES) continue;
  console.error(`round ${round + 1} of ${ROUNDS}: growth, one changed cell, threads`);
  GROWTH.forEach((size, at) => {
    note(`growth|read|${size}`, measureOne("read", [files.growth[at]]));
    note(`growth|check|${size}`, measureOne("check", [files.growth[at]]));
  });
  note("recheck", measureOne("recheck", files["10k"]));
  for (const kind of ["200 files", "big"])
    for (const jobs of [1, 2]) note(`jobs|${kind}|${jobs}`, measureProgram(jobs, files[kind]));
}

const page = performancePage({ found, rounds: ROUNDS, cases: wanted, pane: paneFigures(ROOT), hasOthers: !!packages });
rmSync(folder, { recursive: true });
rmSync(path.dirname(bundle), { recursive: true });
if (process.env.BENCH_CASES) console.log(page);
else {
  writeFileSync(path.join(ROOT, "docs/performance.md"), page);
  console.log("docs/performance.md");
}
