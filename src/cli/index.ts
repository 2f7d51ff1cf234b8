import { open } from "node:fs/promises";
import { writeSync } from "node:fs";
import manifest from "../../package.json";
import type { Io } from "./io";
import { main } from "./main";

/** A pipe that was closed (tassei read … | head) is no failure: whoever reads has read enough. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

const io: Io = {
  out: (text) => void process.stdout.write(text),
  error: (line) => console.error(line),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
  readBytes,
  isTerminal: process.stdout.isTTY === true,
  useColor: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  width: process.stdout.columns ?? 100,
};

async function readBytes(path: string): Promise<Uint8Array> {
  // "-" is the standard input; a pipe has no size and is read to its end all the same.
  const file = await open(path === "-" ? "/dev/stdin" : path, "r");
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

main(process.argv.slice(2), io, manifest.version).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    writeSync(2, `${String(error)}\n`);
    process.exitCode = 2;
  },
);
