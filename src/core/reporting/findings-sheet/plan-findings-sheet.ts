import { quoteSheetName } from "../../achieving/formulas/refer-to-cell";
import { SEVERITIES } from "../../checking/finding";
import type { Finding } from "../../checking/registry";
import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import type { Edit } from "../../workbook/edit";
import { ownSheetName } from "../../workbook/own-sheet";
import { LOOKS } from "../../workbook/sheet-looks";
import type { Hyperlink, Validation, Workbook } from "../../workbook/workbook";
import { listLayout } from "../own-sheets/layout";
import type { OwnDraft } from "../own-sheets/own-draft";
import { placeSheet } from "../own-sheets/place-sheet";
import { COLUMNS, columnOf } from "./columns";
import { pastRows } from "./past-rows";
import type { FindingRow } from "./finding-row";
import { findingRows, SEVERITY_WORDS, STATES } from "./rows";

const NAME = "検証結果";
const HEAD_ROW = 3;
const FIRST_ROW = HEAD_ROW + 1;

/**
 * The edits that put 検証結果 into the workbook: every finding with the state a person gave it. `findings` are those
 * that were not accepted; rows accepted on the sheet stay on it with their reasons.
 */
export function planFindingsSheet(workbook: Workbook, findings: readonly Finding[]): readonly Edit[] {
  const name = ownSheetName(workbook, NAME);
  const rows = findingRows(findings, pastRows(workbook, name, FIRST_ROW));
  return placeSheet(workbook, draftOf(workbook, name, findings, rows));
}

function draftOf(
  workbook: Workbook,
  name: string,
  findings: readonly Finding[],
  rows: readonly FindingRow[],
): OwnDraft {
  const cells = new DraftSheet(new Palette());
  cells.put(0, 0, NAME, LOOKS.title);
  cells.put(1, 0, countsOf(findings), LOOKS.hint);
  COLUMNS.forEach(({ head, format }, at) => {
    cells.put(HEAD_ROW, at, head, LOOKS.head);
    rows.forEach((row, below) => {
      const field = COLUMNS[at]?.field ?? "number";
      const value = field === "number" ? below + 1 : row[field];
      cells.put(FIRST_ROW + below, at, value === "" ? null : value, format);
    });
  });
  const lastRow = Math.max(HEAD_ROW + rows.length, FIRST_ROW);
  const shown = COLUMNS.length - 1;
  return {
    name,
    cells,
    columns: COLUMNS.length,
    firstRow: FIRST_ROW,
    keyColumn: columnOf("key"),
    parts: {
      hiddenColumns: [{ from: shown, to: shown }],
      hyperlinks: rows.flatMap((row, at) => linkOf(workbook, row, FIRST_ROW + at)),
      validations: [stateChoice(lastRow)],
      layout: listLayout(
        {
          widths: COLUMNS.map(({ width }) => width),
          headRow: HEAD_ROW,
          lastRow,
          frozenColumns: columnOf("indicator") + 1,
          tabColor: "B5473C",
          printed: shown,
          filtered: shown,
        },
        cells,
      ),
    },
  };
}

function countsOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "いま、指摘はありません。";
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_WORDS[severity]} ${String(count)}件`;
  });
  return `${counts.join("　")}　対応状況は、セルを選ぶと一覧から選べます。作り直しても、選んだ状況と書いた内容は残ります。`;
}

/** Rows of findings that are gone may name a sheet that is gone, too. */
function linkOf(workbook: Workbook, { sheet, cell }: FindingRow, row: number): readonly Hyperlink[] {
  if (!workbook.sheets.some(({ name }) => name === sheet)) return [];
  const column = columnOf("cell");
  const range = { top: row, bottom: row, left: column, right: column };
  return [{ range, target: `#${quoteSheetName(sheet)}!${cell}` }];
}

function stateChoice(lastRow: number): Validation {
  const column = columnOf("state");
  return {
    ranges: [{ top: FIRST_ROW, bottom: lastRow, left: column, right: column }],
    type: "list",
    formula1: `"${STATES.join(",")}"`,
    allowBlank: false,
    prompt: {
      title: "対応状況",
      text: "未対応・対応済・承認から選んでください。承認のときは、右の欄に理由を書いてください。",
    },
    error: { title: "対応状況", text: "未対応・対応済・承認のいずれかを選んでください。" },
  };
}
