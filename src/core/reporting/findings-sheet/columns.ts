import { LOOKS } from "../../workbook/sheet-looks";
import type { CellFormat } from "../../workbook/workbook";
import type { FindingRow } from "./finding-row";

interface FindingColumn {
  readonly field: keyof FindingRow | "number";
  readonly head: string;
  readonly width: number;
  readonly format: CellFormat;
}

/** The last one, the key, is hidden: by it the states find their rows again. */
export const COLUMNS: readonly FindingColumn[] = [
  { field: "number", head: "番号", width: 6, format: LOOKS.center },
  { field: "severity", head: "程度", width: 10, format: LOOKS.center },
  { field: "sheet", head: "シート", width: 14, format: LOOKS.text },
  { field: "cell", head: "セル", width: 7, format: LOOKS.link },
  { field: "indicator", head: "指標", width: 24, format: LOOKS.text },
  { field: "department", head: "担当課", width: 14, format: LOOKS.text },
  { field: "what", head: "指摘の内容", width: 38, format: LOOKS.text },
  { field: "why", head: "理由", width: 32, format: LOOKS.text },
  { field: "mending", head: "直し方", width: 32, format: LOOKS.text },
  { field: "state", head: "対応状況", width: 10, format: LOOKS.choice },
  { field: "remark", head: "対応の内容・承認の理由", width: 26, format: LOOKS.input },
  { field: "key", head: "識別", width: 6, format: LOOKS.memory },
];

export function columnOf(field: FindingColumn["field"]): number {
  return COLUMNS.findIndex((column) => column.field === field);
}
