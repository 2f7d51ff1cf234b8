import { seedFaults } from "../tests/core/checking/unseen/seed-faults";
import { recallByFault, recallOf } from "../tests/core/checking/unseen/summarise-outcomes";
import { cleanWorkbook, falseErrors } from "../tests/core/checking/unseen/clean-workbooks";
import { cellName } from "../src/core";

const USAGE = "Usage: node scripts/run.mjs scripts/examine-checks.ts [seeds = 200] [from = 20000]";

/** Checks workbooks nobody has seen: errors said of clean ones, and faults put into them that are found. */
function main([seeds = "200", from = "20000"]: readonly string[]): void {
  if (!/^\d+$/u.test(seeds) || !/^\d+$/u.test(from)) {
    console.log(USAGE);
    return;
  }
  const list = Array.from({ length: Number(seeds) }, (_, at) => Number(from) + at);
  const clean = list.flatMap((seed) => cleanWorkbook(seed) ?? []);
  const said = clean.flatMap((one) => falseErrors(one).map((finding) => ({ seed: one.seed, finding })));
  console.log(`${String(clean.length)} clean workbooks: ${String(said.length)} errors that are none`);
  for (const { seed, finding } of said) console.log(`  seed ${String(seed)} ${cellName(finding.at)} ${finding.rule}`);
  const outcomes = seedFaults(list);
  console.log(`${String(outcomes.length)} faults: ${(recallOf(outcomes) * 100).toFixed(1)}% found`);
  for (const { fault, all, found, missed } of recallByFault(outcomes)) {
    const seedsMissed = missed.slice(0, 6).map(({ seed, family }) => `${String(seed)} ${family}`);
    console.log(`  ${fault.padEnd(36)} ${String(found)}/${String(all)}  ${seedsMissed.join(", ")}`);
  }
}

main(process.argv.slice(2));
