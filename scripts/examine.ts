import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { printFixture } from "../tests/fixtures/print-sheet";
import type { Result } from "../tests/core/reading/layout/examiner/compare";
import { examine } from "../tests/core/reading/layout/examiner/examine";
import { printResult } from "../tests/core/reading/layout/examiner/print-result";
import { faults, share, summarise, type Summary } from "../tests/core/reading/layout/examiner/summarise";

const USAGE = `node scripts/run.mjs scripts/examine.ts                        400 seeds by layout, and the worst of them
node scripts/run.mjs scripts/examine.ts 17 23                  everything about these seeds
node scripts/run.mjs scripts/examine.ts --worst 5              everything about the five worst
node scripts/run.mjs scripts/examine.ts --fixture 17           seed 17 as a Markdown fixture
  --seeds 2000   --from 400   --family paired-rows (part of the name)   --by trait   -o FILE`;

interface Options {
  readonly seeds: number;
  readonly from: number;
  readonly family: string;
  readonly worst: number;
  readonly byTrait: boolean;
  readonly asFixture: boolean;
  readonly output: string | undefined;
  readonly only: readonly number[];
}

function readOptions(args: readonly string[]): Options {
  const value = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const valued = ["--seeds", "--from", "--family", "--worst", "--by", "-o"];
  return {
    seeds: Number(value("--seeds") ?? 400),
    from: Number(value("--from") ?? 0),
    family: value("--family") ?? "",
    worst: Number(value("--worst") ?? 0),
    byTrait: value("--by") === "trait",
    asFixture: args.includes("--fixture"),
    output: value("-o"),
    only: args.filter((arg, index) => /^\d+$/.test(arg) && !valued.includes(args[index - 1] ?? "")).map(Number),
  };
}

function percent(count: Summary["slots"]): string {
  return count.all === 0 ? "     –" : `${(share(count) * 100).toFixed(1).padStart(5)}%`;
}

function printSummaries(summaries: readonly Summary[]): string {
  const head = `${"".padEnd(28)} seeds   slots   recall   false   blank    name    unit    goal measure    dept`;
  const rows = summaries.map(({ name, seeds, slots, false: wrong, blanks, texts }) =>
    [
      name.padEnd(28),
      String(seeds).padStart(5),
      String(slots.all).padStart(7),
      percent(slots).padStart(8),
      ...[wrong, blanks, texts.name, texts.unit, texts.goal, texts.measure, texts.department].map((count) =>
        percent(count).padStart(7),
      ),
    ].join(" "),
  );
  return [head, ...rows].join("\n");
}

function groupBy(results: readonly Result[], keysOf: (result: Result) => readonly string[]): Summary[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) for (const key of keysOf(result)) groups.set(key, [...(groups.get(key) ?? []), result]);
  return [...groups].map(([name, group]) => summarise(name, group)).sort((a, b) => share(a.slots) - share(b.slots));
}

function printReport(results: readonly Result[], options: Options): string {
  const groups = groupBy(results, ({ examination }) => (options.byTrait ? examination.traits : [examination.family]));
  const worst = [...results].filter((result) => faults(result) > 0).sort((a, b) => faults(b) - faults(a));
  const line = (result: Result) => {
    const { seed, family, traits } = result.examination;
    const missed = result.slots.filter((slot) => !slot.right).length;
    return `  ${String(seed).padStart(5)}  missed ${String(missed).padStart(3)}/${String(result.slots.length).padEnd(3)} false ${String(result.false.length).padStart(3)}  ${family} · ${traits.join(" · ")}`;
  };
  return [
    printSummaries([...groups, summarise("all", results)]),
    "",
    `${String(worst.length)} of ${String(results.length)} seeds with faults; the worst:`,
    ...worst.slice(0, 25).map(line),
    ...worst.slice(0, options.worst).map(({ examination }) => `\n${"═".repeat(100)}\n${printSeed(examination.seed)}`),
  ].join("\n");
}

function printSeed(seed: number): string {
  const { result, tables } = examine(seed);
  return printResult(result, tables);
}

function main(args: readonly string[]): void {
  if (args.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(args);
  const text =
    options.only.length > 0 ? options.only.map((seed) => printOne(seed, options)).join("\n\n") : printAll(options);
  if (options.output === undefined) console.log(text);
  else writeFileSync(resolve(options.output), `${text}\n`);
}

function printOne(seed: number, options: Options): string {
  if (!options.asFixture) return printSeed(seed);
  const { result } = examine(seed);
  return printFixture(`seed ${String(seed)}`, result.examination.workbook);
}

function printAll(options: Options): string {
  const results = Array.from({ length: options.seeds }, (_, index) => examine(options.from + index).result);
  return printReport(
    results.filter((result) => result.examination.family.includes(options.family)),
    options,
  );
}

main(process.argv.slice(2));
