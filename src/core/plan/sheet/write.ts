import { cellName, columnName } from "../../workbook/address";
import { EMPTY_SHEET } from "../../workbook/empty-sheet";
import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import type { CellFormat, Range, Sheet, Validation, Workbook } from "../../workbook/workbook";
import type { Plan } from "../plan";
import type { Codec } from "./codec";
import { type Column, fieldOf } from "./column";
import { INDICATOR, OVERVIEW } from "./columns";
import { writeLegend } from "./legend";
import { BODY, HEAD, HINT, MARKER, OPEN_FILL, TITLE } from "./looks";
import { headOfField } from "./open-records";
import type { Section } from "./section";
import { SECTIONS } from "./sections";
import { PLAN_SHEET_MARK } from "../../workbook/plan-sheet-mark";
import { OVERVIEW_NAME, PLAN_SHEET_NAME, sectionMark } from "./marks";

/** Where a section's columns stand, for lists that choose from them. */
interface Placed {
  readonly section: Section;
  readonly columns: readonly Column[];
  readonly first: number;
  readonly last: number;
}

/** The plan as a sheet that staff can read and edit; formats are added to the palette of the workbook it goes into. */
export function writePlanSheet(plan: Plan, palette: Palette): Sheet {
  const sheet = new DraftSheet(palette);
  sheet.put(0, 0, PLAN_SHEET_MARK, TITLE);
  sheet.put(0, 1, plan.title, TITLE);
  const placed: Placed[] = [];
  let row = 2;
  for (const section of SECTIONS) {
    const at = writeSection(sheet, section, plan, row);
    placed.push(at);
    row = at.last + 2;
    if (section === SECTIONS[0]) row = writeOverview(sheet, plan, row) + 1;
  }
  writeLegend(sheet, plan, row);
  return frame(sheet, placed);
}

/** A workbook that holds nothing but the plan. */
export function planWorkbook(plan: Plan): Workbook {
  const palette = new Palette();
  const sheet = writePlanSheet(plan, palette);
  return { sheets: [sheet], formats: palette.formats, names: [], date1904: false, externalLinks: [] };
}

function writeSection(sheet: DraftSheet, section: Section, plan: Plan, row: number): Placed {
  const columns = section.columns(plan);
  const items = section.items(plan);
  const first = row + 2;
  const last = first + items.length + section.spare - 1;
  sheet.put(row, 0, sectionMark(section.name), MARKER);
  columns.forEach(({ head }, index) => sheet.put(row + 1, index, head, HEAD));
  for (let at = first; at <= last; at++) {
    const item = items[at - first];
    columns.forEach((column, index) => writeField(sheet, at, index, item, column));
  }
  return { section, columns, first, last };
}

function writeField(sheet: DraftSheet, row: number, index: number, item: unknown, column: Column): void {
  const written = column.codec.write(fieldOf(item, column));
  const numberFormat = written?.numberFormat ?? column.codec.emptyFormat ?? "General";
  const format: CellFormat = { numberFormat, locked: false, look: isOpen(item, column) ? OPEN_FILL : BODY };
  sheet.put(row, index, written?.value ?? null, format);
}

/** Fields that wait for a person stand out. */
function isOpen(item: unknown, { head, path }: Column): boolean {
  const { unconfirmed = [] } = (item ?? {}) as Partial<Plan["indicators"][number]>;
  return unconfirmed.some(({ field }) => head === headOfField(field) || (field === "targets" && path[0] === "targets"));
}

function writeOverview(sheet: DraftSheet, plan: Plan, row: number): number {
  sheet.put(row, 0, sectionMark(OVERVIEW_NAME), MARKER);
  OVERVIEW.forEach((column, index) => {
    sheet.put(row + 1 + index, 0, column.head, HEAD);
    writeField(sheet, row + 1 + index, 1, plan, column);
    if (column.help) sheet.put(row + 1 + index, 2, column.help, HINT);
  });
  return row + OVERVIEW.length + 1;
}

function frame(sheet: DraftSheet, placed: readonly Placed[]): Sheet {
  const widths = INDICATOR.map(({ width }, index) => ({ columns: { from: index, to: index }, width }));
  const rest = (placed[0]?.columns ?? []).slice(INDICATOR.length).map(({ width }, index) => ({
    columns: { from: INDICATOR.length + index, to: INDICATOR.length + index },
    width,
  }));
  return {
    ...EMPTY_SHEET,
    name: PLAN_SHEET_NAME,
    rows: sheet.rows(),
    validations: placed.flatMap((at) => validationsOf(at, placed)),
    layout: {
      columnWidths: [...widths, ...rest],
      frozenAt: { row: 4, column: 2 },
      showGridLines: false,
      print: { landscape: true, paper: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { from: 0, to: 3 } },
    },
  };
}

function validationsOf({ columns, first, last }: Placed, placed: readonly Placed[]): readonly Validation[] {
  return columns.flatMap((column, index): readonly Validation[] => {
    const ranges: Range[] = [{ top: first, bottom: last, left: index, right: index }];
    const prompt = column.help ? { prompt: { title: column.head, text: column.help } } : {};
    const list = choices(column, placed);
    if (list === undefined) return column.help ? [{ ranges, type: "none", allowBlank: true, ...prompt }] : [];
    // A cell may hold several departments or places, one a line: the list helps there, and refuses nothing.
    const words = column.codec.words;
    const error = words ? { error: { title: column.head, text: `${words.join("、")} から選んでください。` } } : {};
    return [{ ranges, type: "list", formula1: list, allowBlank: true, ...prompt, ...error }];
  });
}

function choices({ codec, chooseFrom }: Column, placed: readonly Placed[]): string | undefined {
  if (chooseFrom === undefined) return wordList(codec);
  const names = { places: "基本目標・施策", departments: "担当課", projects: "事業", indicators: "指標" };
  const from = placed.find(({ section }) => section.name === names[chooseFrom]);
  if (!from) return undefined;
  const column = columnName(0);
  return `$${column}$${from.first + 1}:$${column}$${cellName({ row: from.last, column: 0 }).slice(1)}`;
}

function wordList({ words }: Codec): string | undefined {
  const list = words && `"${words.join(",")}"`;
  // Excel refuses longer lists in a formula.
  return list !== undefined && list.length <= 255 ? list : undefined;
}
