import { readTables } from "../../core/index";
import { eachWorkbook } from "../files/each-workbook";
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
  const { results, failures } = await eachWorkbook(run, (workbook, path) => ({ path, tables: readTables(workbook) }));
  if (isJson) {
    const files = results.map(({ path, tables }) => readJson(path, tables));
    const isSeveral = run.arguments.operands.length > 1;
    if (isSeveral || files.length > 0) run.io.out(`${JSON.stringify(isSeveral ? files : files[0], null, 2)}\n`);
  } else {
    for (const { path, tables } of results) run.io.out(readPretty(path, tables, run.language));
  }
  return failures > 0 ? 2 : 0;
}
