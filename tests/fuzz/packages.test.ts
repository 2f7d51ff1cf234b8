import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const IN_CI = process.env["CI"] === "true";

/** In CI the same cases on every run; on a PC some new ones each time. */
const CASES = IN_CI ? 18_000 : 1500;
const FROM = IN_CI ? 0 : Math.floor(Math.random() * 1e9);
const PROCESSES = 2;
const EACH = CASES / PROCESSES;
/** Milliseconds without a sign of life: the case at hand never ends. */
const SILENCE = 120_000;
const MEGABYTES = 1000;

interface Ended {
  readonly complaints: string;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly peak: number;
}

describe("a spoiled package gives what was written in it, or one sentence", () => {
  it(`${String(CASES)} packages with spoiled bytes, tags, attributes, values, entities, parts and zip fields, from ${String(FROM)} on`, async () => {
    const starts = Array.from({ length: PROCESSES }, (_, at) => FROM + at * EACH);
    const ended = await Promise.all(starts.map((from) => run(from, EACH)));
    expect(ended.map(({ complaints }) => complaints).join("")).toBe("");
    for (const { peak } of ended) expect(peak).toBeLessThan(MEGABYTES);
    const outcome = (name: string) => ended.reduce((sum, { outcomes }) => sum + (outcomes[name] ?? 0), 0);
    // A fuzz that only met refusals, or none, would not have looked at anything.
    for (const name of ["refused", "read"]) expect(outcome(name)).toBeGreaterThan(CASES / 10);
    expect(outcome("written")).toBeGreaterThan(CASES / 30);
  }, 600_000);
});

/** A process of its own: its memory can be measured, and it can be stopped. */
function run(from: number, count: number): Promise<Ended> {
  const words = ["scripts/run.mjs", "tests/fuzz/packages/run.ts", String(from), String(count)];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let line = "";
  let complaints = "";
  const stop = () => {
    complaints += `case ${line.trim()} never ends\n`;
    child.kill("SIGKILL");
  };
  let watch = setTimeout(stop, SILENCE);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    clearTimeout(watch);
    watch = setTimeout(stop, SILENCE);
    line = text.trimEnd().split("\n").at(-1) ?? "";
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  return new Promise((done) => {
    child.once("close", () => {
      clearTimeout(watch);
      const isWhole = line.startsWith("{");
      if (!isWhole && complaints === "") complaints = `ended in case ${line}\n`;
      const { outcomes, peak } = (isWhole ? JSON.parse(line) : { outcomes: {}, peak: 0 }) as Omit<Ended, "complaints">;
      done({ complaints, outcomes, peak });
    });
  });
}
