import { basename, join } from "node:path";
import {
  diagnose,
  fillOptionsOf,
  publicationCsv,
  publicationJson,
  publicationOf,
  publicationWorkbook,
  survey,
  type Municipality,
  type Publication,
  type RuleVerdict,
  type Survey,
  type SurveyOptions,
  type Workbook,
} from "../../core/index";
import type { Option } from "../arguments/option";
import { FORCE, OUTPUT, PLAN, YEAR } from "../arguments/shared-options";
import { eachWorkbook } from "../files/each-workbook";
import { outputOf } from "../files/edit-file";
import { encodeShiftJis } from "../files/shift-jis";
import { readSurveyOptions } from "../files/survey-options";
import { UsageError } from "../usage-error";
import type { Command, Run } from "./command";

const ENCODINGS = ["utf-8", "shift_jis"] as const;

const OPTIONS: readonly Option[] = [
  { ...OUTPUT, value: "DIR" },
  FORCE,
  YEAR,
  PLAN,
  {
    name: "title",
    value: "NAME",
    help: { ja: "資料の名称（標準は計画名かファイル名）", en: "Name of the data (default: the plan's or the file's)" },
  },
  {
    name: "municipality",
    value: "NAME",
    help: { ja: "団体名（標準は計画の定める団体）", en: "Name of the municipality (default: the plan's)" },
  },
  {
    name: "code",
    value: "432016",
    help: { ja: "全国地方公共団体コード（6桁）", en: "Municipality code, six digits" },
  },
  {
    name: "date",
    value: "2026-03-31",
    help: { ja: "公表日（標準は今日）", en: "Date of publication (default: today)" },
  },
  {
    name: "encoding",
    value: ENCODINGS.join("|"),
    choices: ENCODINGS,
    help: { ja: "CSVの文字コード（標準は BOM付きの utf-8）", en: "Encoding of the CSV (default utf-8 with BOM)" },
  },
];

export const publish: Command = {
  name: "publish",
  operands: "FILE...",
  summary: {
    ja: "公表用の機械判読できる写しを作ります（xlsx、CSV、定義）",
    en: "Makes the machine-readable copy (xlsx, CSV, definitions)",
  },
  options: OPTIONS,
  examples: [
    "tassei publish 進捗報告.xlsx --plan hitoyoshi-3 -o 公表",
    "tassei publish --municipality 熊本市 --code 431001 --encoding shift_jis 進捗報告.xlsx -o 公表",
  ],
  run: runPublish,
};

/** One workbook ready to be written: everything is made before anything is written. */
interface Copy {
  readonly name: string;
  readonly publication: Publication;
  readonly files: readonly (readonly [string, Uint8Array])[];
  readonly verdicts: readonly RuleVerdict[];
  readonly original: readonly RuleVerdict[];
}

async function runPublish(run: Run): Promise<number> {
  const folder = outputOf(run);
  const options = await readSurveyOptions(run);
  const date = dateOf(run);
  const copies: Copy[] = [];
  const failures = await eachWorkbook(run, (workbook, path) => {
    copies.push(copyOf(run, workbook, nameOf(path), options, date));
  });
  const inputs = run.arguments.operands;
  for (const copy of copies) {
    for (const [name, bytes] of copy.files) {
      await run.io.write(join(folder, name), bytes, { force: run.arguments.has("force"), makeFolder: true, inputs });
    }
    run.io.out(reportOf(copy, folder, run));
  }
  return failures.length > 0 ? 2 : 0;
}

function copyOf(run: Run, workbook: Workbook, name: string, options: SurveyOptions, date: string): Copy {
  const known = survey(workbook, options);
  const { values } = run.arguments;
  const publication = publicationOf(workbook, known.tables.tables, {
    ...fillOptionsOf(known),
    title: values.get("title") ?? known.plan?.title ?? name,
    municipality: municipalityOf(run, known),
    updates: [{ date, text: "公表" }],
  });
  const csv = publicationCsv(publication.data, { bom: values.get("encoding") !== "shift_jis" });
  const copy = publicationWorkbook(publication);
  const text = new TextEncoder();
  return {
    name,
    publication,
    files: [
      [`${name}.xlsx`, run.io.createWorkbook(copy)],
      [`${name}.csv`, values.get("encoding") === "shift_jis" ? shiftJis(csv, name) : text.encode(csv)],
      [`${name}.json`, text.encode(publicationJson(publication))],
    ],
    verdicts: diagnose(copy, { csv }),
    original: diagnose(workbook),
  };
}

function municipalityOf({ arguments: { values } }: Run, { plan }: Survey): Municipality {
  return {
    code: values.get("code") ?? plan?.municipality?.code,
    name: values.get("municipality") ?? plan?.municipality?.name,
  };
}

function shiftJis(csv: string, name: string): Uint8Array {
  const { bytes, lost } = encodeShiftJis(csv);
  if (lost.length === 0) return bytes;
  const characters = lost
    .slice(0, 10)
    .map(({ character }) => character)
    .join("");
  throw new UsageError({
    ja: `${name}: Shift_JISにない文字（${characters}）があるため、CSVを作れません。--encoding を外してUTF-8にしてください。何も書き込んでいません。`,
    en: `${name}: Shift_JIS has no ${characters}; leave --encoding out for UTF-8. Nothing was written.`,
  });
}

function reportOf({ name, publication, files, verdicts, original }: Copy, folder: string, { language }: Run): string {
  const lines = [
    ...files.map(([file]) => join(folder, file)),
    ...publication.problems.map(({ message }) => `  ${message}`),
    `  ${countsOf(verdicts, language === "ja" ? "写しの機械判読性" : "machine readability of the copy", language)}`,
    ...verdicts
      .filter(({ verdict }) => verdict === "not-met")
      .map(({ id, name: rule, why }) => `    ${id} ${rule}: ${why}`),
    `  ${countsOf(original, language === "ja" ? `参考：元の「${name}」` : `for comparison: the original ${name}`, language)}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function countsOf(verdicts: readonly RuleVerdict[], what: string, language: Run["language"]): string {
  const count = (wanted: RuleVerdict["verdict"]) => String(verdicts.filter(({ verdict }) => verdict === wanted).length);
  return language === "ja"
    ? `${what}：適合 ${count("met")}、不適合 ${count("not-met")}、対象外 ${count("not-applicable")}`
    : `${what}: ${count("met")} met, ${count("not-met")} not met, ${count("not-applicable")} not applicable`;
}

function dateOf({ arguments: { values } }: Run): string {
  const given = values.get("date");
  if (given === undefined) return new Date().toLocaleDateString("sv-SE");
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new UsageError({
    ja: `公表日「${given}」が読めません。2026-03-31 のように書いてください。`,
    en: `"${given}" is no date; write it as 2026-03-31.`,
  });
}

function nameOf(path: string): string {
  return path === "-" ? "公表用データ" : basename(path).replace(/\.xls[xm]$/i, "");
}
