// A process that writes a big output over and over, to be killed in the middle: node scripts/run.mjs … FILE
import { writeOutput } from "../../src/cli/files/write-output";

async function main(): Promise<void> {
  const bytes = new Uint8Array(64 * 1024 * 1024).fill(65);
  for (;;) await writeOutput(process.argv[2] ?? "", bytes, { force: true, inputs: [] });
}

void main();
