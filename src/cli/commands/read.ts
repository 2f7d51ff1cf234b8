import type { Failure } from "../files/each-workbook";
import { JOBS } from "../jobs/count-jobs";
import { eachFile } from "../jobs/each-file";
import { readFile, type ReadSettings } from "../jobs/read-file";
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
    JOBS,
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
  return eachFile(run, readFile, settingsOf(run, "pretty"), (text) => {
    run.io.progress("");
    run.io.out(text);
  });
}

/** One object for one file named, an array for several, printed file by file: nothing of a big call piles up. */
async function printJson(run: Run): Promise<readonly Failure[]> {
  const isSeveral = run.arguments.operands.length > 1;
  let printed = 0;
  const failures = await eachFile(run, readFile, settingsOf(run, "json"), (text) => {
    run.io.out(isSeveral ? `${printed === 0 ? "[\n" : ",\n"}${text}` : `${text}\n`);
    printed++;
  });
  if (isSeveral) run.io.out(printed === 0 ? "[]\n" : "\n]\n");
  return failures;
}

function settingsOf({ language, io: { useColor, width } }: Run, format: ReadSettings["format"]): ReadSettings {
  return { format, language, useColor, width };
}
