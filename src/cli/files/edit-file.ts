import { HostError, survey, type Edit, type Survey } from "../../core/index";
import type { Run } from "../commands/command";
import type { Sentence } from "../language";
import { UsageError } from "../usage-error";
import { failureOf } from "./open-workbook";
import { behind } from "./read-json";
import { readSurveyOptions } from "./survey-options";
import { OutputError } from "./write-output";

/** What a command wants to do to a workbook, and what it says about it. */
export interface PlannedChange {
  readonly edits: readonly Edit[];
  /** Every change, or what stands in the way of one; printed in any case. */
  readonly report: string;
  /** The last line, when it was written. */
  readonly done: Sentence;
}

/**
 * The way of every command that changes one workbook: read, plan, show, write a new file. The file that was read is
 * never written. Without changes there is nothing to write, and that is said.
 */
export async function editFile(run: Run, plan: (known: Survey) => PlannedChange): Promise<number> {
  const { io, language } = run;
  const path = onlyFile(run);
  const isDryRun = run.arguments.has("dry-run");
  const output = isDryRun ? undefined : outputOf(run);
  const options = await readSurveyOptions(run);
  try {
    const bytes = await io.readBytes(path);
    const { edits, report, done } = plan(survey(io.openWorkbook(bytes), options));
    io.out(report);
    if (output === undefined) return 0;
    if (edits.length === 0) {
      io.out(`${NOTHING[language]}\n`);
      return 0;
    }
    const changed = io.editWorkbook(bytes, edits);
    await io.write(output, changed, { force: run.arguments.has("force"), inputs: [path] });
    io.out(`${output}: ${done[language]}\n`);
    return 0;
  } catch (error) {
    if (error instanceof OutputError || error instanceof UsageError) throw error;
    if (!(error instanceof HostError) && !isSystemError(error)) throw error;
    throw new UsageError(behind(path, failureOf(error)));
  }
}

const NOTHING: Sentence = {
  ja: "変更するところはありません。ファイルは作成していません。",
  en: "There is nothing to change; no file was written.",
};

export function onlyFile({ arguments: { operands }, command }: Run): string {
  const [path, ...more] = operands;
  if (path !== undefined && more.length === 0) return path;
  throw new UsageError({
    ja: `ファイルを一つだけ指定してください。例：tassei ${command} 進捗報告.xlsx -o 結果.xlsx`,
    en: `Name exactly one file, as in: tassei ${command} report.xlsx -o result.xlsx`,
  });
}

export function outputOf({ arguments: { values }, command }: Run): string {
  const output = values.get("output");
  if (output !== undefined && output !== "") return output;
  throw new UsageError({
    ja: `書き込み先の指定がありません。例：tassei ${command} 進捗報告.xlsx -o 結果.xlsx`,
    en: `No output was named, as in: tassei ${command} report.xlsx -o result.xlsx`,
  });
}

function isSystemError(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && "syscall" in error;
}
