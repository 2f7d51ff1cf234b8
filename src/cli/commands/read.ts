import { readTables } from "../../core/index";
import { eachWorkbook, type Failure } from "../files/each-workbook";
import { readJson } from "../formats/read/json";
import { readPretty } from "../formats/read/pretty";
import type { Command, Run } from "./command";

export const read: Command = {
  name: "read",
  operands: "FILE...",
  summary: { ja: "KPI表を読み取ったとおりに表示します", en: "Prints the KPI tables as read" },
  options: [
    {
      name: "format",
      value: "pretty|json",
      choices: ["pretty", "json"],
      help: { ja: "出力の形式（標準は pretty）", en: "Output format (default pretty)" },
    },
  ],
  examples: ["tassei read 進捗報告.xlsx", "tassei read --format json *.xlsx"],
  run: runRead,
};

async function runRead(run: Run): Promise<number> {
  const isJson = run.arguments.values.get("format") === "json";
  const failures = await (isJson ? printJson(run) : printPretty(run));
  return failures.length > 0 ? 2 : 0;
}

function printPretty(run: Run): Promise<readonly Failure[]> {
  const { io, language } = run;
  return eachWorkbook(run, (workbook, path) => {
    const text = readPretty(path, readTables(workbook), { language, useColor: io.useColor, width: io.width });
    io.progress("");
    io.out(text);
  });
}

/** One object for one file named, an array for several, printed file by file: nothing of a big call piles up. */
async function printJson(run: Run): Promise<readonly Failure[]> {
  const isSeveral = run.arguments.operands.length > 1;
  let printed = 0;
  const failures = await eachWorkbook(run, (workbook, path) => {
    const text = JSON.stringify(readJson(path, readTables(workbook)), null, 2);
    run.io.out(isSeveral ? `${printed === 0 ? "[\n" : ",\n"}${text}` : `${text}\n`);
    printed++;
  });
  if (isSeveral) run.io.out(printed === 0 ? "[]\n" : "\n]\n");
  return failures;
}
