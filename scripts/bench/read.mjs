// How fast the reader is, as ratios within one interleaved run:
//   node --expose-gc scripts/bench/read.mjs
// The floor is what any reader must pay: unpack every part and look at every byte once, with the same inflate.
// @e965/xlsx is compared when BENCH_XLSX names the folder it is installed in (…/node_modules/@e965/xlsx).
import { createRequire } from "node:module";
import path from "node:path";
import { unzipSync } from "fflate";
import { inflateRawSync } from "node:zlib";
import { loadReader } from "./load-reader.mjs";
import { makeWorkbook } from "./make-workbooks.mjs";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const { readXlsx, readZipDirectory, packedBytes } = await loadReader();
const competitor = process.env.BENCH_XLSX
  ? createRequire(import.meta.url)(path.resolve(process.env.BENCH_XLSX))
  : undefined;

const zlibPort = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });

function lookAt(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum += bytes[at];
  return sum;
}

const ways = {
  "floor, fflate": (file) => Object.values(unzipSync(file)).forEach(lookAt),
  "readXlsx, fflate": (file) => void readXlsx(file),
  "floor, zlib": (file) => {
    const directory = readZipDirectory(file);
    for (const entry of directory.entries) lookAt(zlibPort(packedBytes(directory, entry), entry.size));
  },
  "readXlsx, zlib": (file) => void readXlsx(file, { inflate: zlibPort }),
  ...(competitor && { "@e965/xlsx": (file) => void competitor.read(file, { type: "array", cellNF: true }) }),
};

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function measure(title, files, rounds) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(ways)) {
      globalThis.gc?.();
      const started = performance.now();
      for (const file of files) read(file);
      times[name].push(performance.now() - started);
    }
  }
  const base = median(times["floor, fflate"]);
  const own = median(times["floor, zlib"]);
  console.log(`\n${title} (medians of ${rounds})`);
  for (const [name, found] of Object.entries(times)) {
    const time = median(found);
    const toZlib = name.endsWith("zlib") ? `  ${(time / own).toFixed(2)} × floor with zlib` : "";
    console.log(`  ${name.padEnd(18)} ${time.toFixed(0).padStart(6)} ms  ${(time / base).toFixed(2)} × floor${toZlib}`);
  }
}

const big = makeWorkbook({ rows: 100_000, columns: 20, strings: 20_000 });
measure("100,000 × 20 cells", [big], ROUNDS);
const small = Array.from({ length: 200 }, (_, i) =>
  makeWorkbook({ rows: 40, columns: 15, strings: 100, sheets: 3, seed: i + 1 }),
);
measure("200 small files", small, ROUNDS);
console.log(
  `\nNode ${process.version}; peak memory of the run ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
