/**
 * Runs a span of cases: node scripts/run.mjs tests/fuzz/packages/run.ts FROM COUNT
 * A process of its own, so that its memory can be measured and a case that never ends can be stopped. It prints the
 * number of each case before running it; the last line is what came out. FUZZ_CASE=n runs one case and tells all.
 */
import { mkdtempSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "../../core/reading/layout/examiner/random";
import { makeBases } from "./bases";
import { makeCase, runCase, type Outcome } from "./cases";

/** Every so many cases go through everything; the others are only read. */
const DEEP_EVERY = 3;
/** Milliseconds of the processor, whatever else the machine does; an honest case takes one or ten. */
const SLOW = 5000;

function main(from: number, count: number): void {
  const bases = makeBases();
  const outcomes: Record<Outcome, number> = { refused: 0, read: 0, written: 0, "write refused": 0 };
  for (let seed = from; seed < from + count; seed++) {
    writeSync(1, `${String(seed)}\n`);
    const random = new Random(seed);
    const spoiled = makeCase(bases, random);
    const started = process.cpuUsage();
    try {
      outcomes[runCase(spoiled, random, seed % DEEP_EVERY === 0)]++;
    } catch (error) {
      tell(seed, spoiled.bytes, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const took = process.cpuUsage(started).user / 1000;
    if (took > SLOW) tell(seed, spoiled.bytes, `took ${took.toFixed(0)} ms`);
  }
  const peak = Math.round(peakMemory());
  writeSync(1, `${JSON.stringify({ outcomes, peak })}\n`);
}

/** Megabytes. What the system says of a process's own rusage begins with what its parent had; Linux knows better. */
function peakMemory(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
}

/** The package is kept, so that it can be looked at and put into the corpus. */
function tell(seed: number, bytes: Uint8Array, why: string): void {
  const file = join(mkdtempSync(join(tmpdir(), "tassei-find-")), `case-${String(seed)}.xlsx`);
  writeFileSync(file, bytes);
  writeSync(2, `case ${String(seed)} (${file}): ${why}\n`);
  process.exitCode = 1;
}

const [from = 0, count = 1000] = process.argv.slice(2).map(Number);
main(from, count);
