// One way over one case, in a process of its own, so that its memory is its own and nobody has warmed it up:
//   node --expose-gc scripts/bench/measure-one.mjs WAY FILE...
// Prints milliseconds of the processor (the median of as many runs as fit into a moment; of a long one just that) and
// the peak memory; or the code of the reason for which the program refuses the work.
import { pathToFileURL } from "node:url";
import { bytesOf } from "./cases.mjs";
import { loadCompetitor } from "./competitors.mjs";
import { peakMemory } from "./peak-memory.mjs";
import { recheckOneCell } from "./recheck-one-cell.mjs";
import { WAYS } from "./ways.mjs";

const MOMENT = 1500;
const MOST_RUNS = 15;

const [name, ...files] = process.argv.slice(2);
const own = () => import(pathToFileURL(process.env.BENCH_BUNDLE).href);

function print(result) {
  console.log(JSON.stringify({ ...result, peak: peakMemory() }));
}

async function measure() {
  const { needs } = WAYS[name];
  const library = needs ? loadCompetitor(process.env.BENCH_PACKAGES, needs) : await own();
  try {
    print(await timesOf(library));
  } catch (error) {
    if (needs || !(error instanceof library.HostError)) throw error;
    print({ refused: error.code });
  }
}

async function timesOf(library) {
  const { each } = WAYS[name];
  const loaded = files.map(bytesOf);
  const times = [];
  const started = performance.now();
  do {
    globalThis.gc?.();
    const before = process.cpuUsage();
    for (const file of loaded) await each(library, file);
    times.push(processorTime(before));
  } while (performance.now() - started < MOMENT && times.length < MOST_RUNS);
  return { first: times[0], time: median(times) };
}

/** Milliseconds of the processor: what others do on the machine meanwhile is not counted. */
function processorTime(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

if (name === "recheck") print(recheckOneCell(await own(), bytesOf(files[0])));
else await measure();
