import { writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { isMainThread } from "node:worker_threads";
import manifest from "../../package.json";
import { createXlsx, editXlsx, readXlsx } from "../hosts/xlsx/index";
import { deflateWithZlib } from "../hosts/xlsx/zip/deflate-with-zlib";
import { inflateWithZlib } from "../hosts/xlsx/zip/inflate-with-zlib";
import { writeOutput } from "./files/write-output";
import { fit } from "./formats/width";
import type { Io } from "./io";
import { answerOrders, threadsOf } from "./jobs/threads";
import { main } from "./main";

const isTerminal = process.stdout.isTTY === true;

const io: Io = {
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
  progress: showProgress,
  readBytes,
  openWorkbook: (bytes, options) => readXlsx(bytes, { ...options, inflate: inflateWithZlib }),
  editWorkbook: (bytes, edits) => editXlsx(bytes, edits, { inflate: inflateWithZlib, deflate: deflateWithZlib }),
  createWorkbook: (workbook) => createXlsx(workbook),
  write: writeOutput,
  workers: threadsOf(__filename),
  useColor: isTerminal && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  width: isTerminal ? process.stdout.columns : undefined,
};

function showProgress(text: string): void {
  if (process.stderr.isTTY !== true) return;
  // One line at most: a line that wraps could not be taken back.
  process.stderr.write(`\r\u001b[K${fit(text, (process.stderr.columns || 80) - 1)}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (path === "-") return readStandardInput();
  const file = await open(path, "r");
  try {
    // A pipe has no size and is read to its end all the same.
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function sayAndFail(line: string): never {
  try {
    writeSync(2, `${line}\n`);
  } finally {
    process.exit(2);
  }
}

function runProgram(): void {
  // A pipe that was closed (tassei read … | head) is no failure: whoever reads has read enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    sayAndFail(`結果を出力できません（${error.code ?? error.message}）。出力先と空き容量を確かめてください。`);
  });
  process.stderr.on("error", () => process.exit(2));
  main(process.argv.slice(2), io, manifest.version).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => sayAndFail(String(error)),
  );
}

// The same file is the program and each of its threads.
if (isMainThread) runProgram();
else answerOrders(io);
