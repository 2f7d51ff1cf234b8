import { METHODS } from "../../plan/terms/methods";
import type { KpiTable } from "../../reading/table";
import type { Workbook } from "../../workbook/workbook";
import { gatherRecords } from "../status-list/records";
import { codeTable } from "./code-table";
import { dataColumns } from "./columns";
import { dataRows, departmentNames, NOT_STATED } from "./data-rows";
import type { PublicationOptions } from "./options";
import { hasPrivate, plainText } from "./plain-text";
import type { Publication, PublicationProblem, PublishedColumn, PublishedTable } from "./publication";
import { hasFormulaStart } from "./csv";

/** Two columns at least, so that the copies of two years look alike. */
const LEAST_DEPARTMENTS = 2;

/** The copy for publication: values only, one record an indicator, year and kind. */
export function publicationOf(
  workbook: Workbook,
  tables: readonly KpiTable[],
  options: PublicationOptions,
): Publication {
  const { records } = gatherRecords(workbook, tables, options);
  const departments = records.reduce((most, each) => Math.max(most, departmentNames(each).length), LEAST_DEPARTMENTS);
  const columns = dataColumns(departments);
  const data: PublishedTable = { name: "データ", columns, rows: dataRows(records, departments, options) };
  return {
    title: plainText(options.title) || NOT_STATED,
    municipality: options.municipality,
    data,
    columns: columnTable(columns),
    codes: codeTable(data, METHODS),
    updates: updateTable(options),
    problems: problemsOf(data, options, records.map(({ rated }) => rated.indicator.nameText).join("")),
  };
}

function columnTable(columns: readonly PublishedColumn[]): PublishedTable {
  return {
    name: "列の定義",
    columns: [
      { head: "列名", type: "text", meaning: "データの列名" },
      { head: "型", type: "text", meaning: "文字列または数値" },
      { head: "説明", type: "text", meaning: "列の意味" },
    ],
    rows: columns.map(({ head, type, meaning }) => [head, type === "number" ? "数値" : "文字列", meaning]),
  };
}

function updateTable({ updates }: PublicationOptions): PublishedTable {
  return {
    name: "更新履歴",
    columns: [
      { head: "更新日", type: "text", meaning: "西暦の年月日" },
      { head: "内容", type: "text", meaning: "更新の内容" },
    ],
    rows: updates.map(({ date, text }) => [plainText(date) || NOT_STATED, plainText(text) || NOT_STATED]),
  };
}

function problemsOf(
  data: PublishedTable,
  { municipality }: PublicationOptions,
  names: string,
): readonly PublicationProblem[] {
  const problems: PublicationProblem[] = [];
  const tell = (kind: PublicationProblem["kind"], message: string) => problems.push({ kind, message });
  if (!municipality.name)
    tell("no-municipality", "地方公共団体名が指定されていません。計画定義か指定で補ってください。");
  if (!municipality.code) tell("no-municipality-code", "全国地方公共団体コードが指定されていません。");
  if (data.rows.length === 0) tell("no-records", "公表する指標が見つかりませんでした。");
  if (hasPrivate(names)) tell("private-characters", "外字が含まれていたため、「〓」に置き換えました。");
  const guarded = data.rows.flat().filter((value) => typeof value === "string" && hasFormulaStart(value)).length;
  if (guarded > 0) {
    const count = String(guarded);
    tell("guarded", `CSVでは、数式と見なされる文字で始まる${count}件の文字列の前に「'」を付けます。`);
  }
  return problems;
}
