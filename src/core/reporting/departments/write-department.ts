import { quoteSheetName } from "../../achieving/formulas/refer-to-cell";
import { cellName } from "../../workbook/address";
import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import { LOOKS } from "../../workbook/sheet-looks";
import type { CellFormat, Hyperlink } from "../../workbook/workbook";
import { listLayout } from "../own-sheets/layout";
import type { OwnDraft } from "../own-sheets/own-draft";
import type { DepartmentRequests, Request } from "./requests";

interface Column {
  readonly head: string;
  readonly width: number;
  readonly format: CellFormat;
  readonly cell: (request: Request, number: number) => string | number | null;
}

const COLUMNS: readonly Column[] = [
  { head: "番号", width: 6, format: LOOKS.center, cell: (_, number) => number },
  { head: "程度", width: 10, format: LOOKS.center, cell: ({ kind }) => kind },
  { head: "シート", width: 16, format: LOOKS.text, cell: ({ at }) => at.sheet },
  { head: "セル", width: 7, format: LOOKS.link, cell: ({ at }) => cellName(at) },
  { head: "指標", width: 28, format: LOOKS.text, cell: ({ indicator }) => indicator || null },
  { head: "お願いする内容", width: 54, format: LOOKS.text, cell: ({ what }) => what },
  { head: "識別", width: 6, format: LOOKS.memory, cell: ({ key }) => key },
];
const CELL = 3;
const KEY = COLUMNS.length - 1;
/** To the right of what is ours: whatever a department wrote there stays beside its own row. */
const ANSWERS = [
  { head: "回答（直した内容・理由など）", width: 36 },
  { head: "回答者・日付", width: 16 },
] as const;
const TEXT_ROW = 1;
const HEAD_ROW = 4;
const FIRST_ROW = HEAD_ROW + 1;

export interface DepartmentSheetOptions {
  readonly name: string;
  /** Sheets that stand in the same workbook, to which the cells can link. */
  readonly sheets: readonly string[];
}

export function writeDepartment(
  { department, requests }: DepartmentRequests,
  { name, sheets }: DepartmentSheetOptions,
): OwnDraft {
  const cells = new DraftSheet(new Palette());
  cells.put(0, 0, `${department}　KPI表の確認のお願い`, { ...LOOKS.title, numberFormat: "@" });
  coveringText(requests).forEach((line, at) => cells.put(TEXT_ROW + at, 0, line, LOOKS.hint));
  [...COLUMNS, ...ANSWERS].forEach(({ head }, at) => cells.put(HEAD_ROW, at, head, LOOKS.head));
  requests.forEach((request, below) => {
    COLUMNS.forEach(({ cell, format }, at) => cells.put(FIRST_ROW + below, at, cell(request, below + 1), format));
    ANSWERS.forEach((_, at) => cells.put(FIRST_ROW + below, COLUMNS.length + at, null, LOOKS.input));
  });
  const columns = COLUMNS.length + ANSWERS.length;
  return {
    name,
    cells,
    columns: COLUMNS.length,
    firstRow: FIRST_ROW,
    keyColumn: KEY,
    parts: {
      hiddenColumns: [{ from: KEY, to: KEY }],
      hyperlinks: requests.flatMap((request, at) => linkOf(request, FIRST_ROW + at, sheets)),
      layout: listLayout(
        {
          widths: [...COLUMNS, ...ANSWERS].map(({ width }) => width),
          headRow: HEAD_ROW,
          lastRow: Math.max(HEAD_ROW + requests.length, FIRST_ROW),
          frozenColumns: 0,
          tabColor: "7A6A3A",
          printed: columns,
          filtered: columns,
        },
        cells,
      ),
    },
  };
}

function coveringText(requests: readonly Request[]): readonly string[] {
  if (requests.length === 0) return ["いま、確認をお願いするものはありません。"];
  const missing = requests.filter(({ key }) => key.startsWith("actual|")).length;
  const mend = requests.length - missing;
  return [
    `実績値の記入 ${String(missing)}件、内容の確認 ${String(mend)}件について、確認をお願いします。`,
    "元のシートを直したうえで、直した内容（直さないときはその理由）を、色の付いた回答欄に書いてください。",
  ];
}

/** Excel takes links of up to 255 characters; a sheet's name is far shorter. */
function linkOf({ at }: Request, row: number, sheets: readonly string[]): readonly Hyperlink[] {
  if (!sheets.includes(at.sheet)) return [];
  const range = { top: row, bottom: row, left: CELL, right: CELL };
  return [{ range, target: `#${quoteSheetName(at.sheet)}!${cellName(at)}` }];
}
