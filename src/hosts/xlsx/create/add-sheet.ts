import type { Sheet } from "../../../core";
import { CHART_TYPE, chartXml, DRAWING_TYPE, drawingXml } from "./charts";
import { commentsXml, noteDrawingXml } from "./notes";
import type { Relation } from "./relations";
import { sheetXml, type SheetContext } from "./sheet";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Where the parts of a package go, whether it is made anew or changed. */
export interface PartSink {
  add(path: string, contentType: string, xml: string, relations?: readonly Relation[]): void;
  /** Old drawings are known by their file name's end. */
  addNoteDrawing(path: string, xml: string): void;
}

export interface SheetSurroundings extends Omit<SheetContext, "linkIds" | "noteDrawingId" | "drawingId"> {
  /** Names for the parts, none of them taken. */
  readonly paths: {
    readonly sheet: string;
    readonly notes: string;
    readonly noteDrawing: string;
    readonly drawing: string;
    /** A new name every time: a sheet may have several charts. */
    readonly nextChart: () => string;
  };
  /** A number no other sheet has: the shapes of its notes are counted from it. */
  readonly shapesFrom: number;
}

/** A worksheet with everything that hangs on it. */
export function addSheet(file: PartSink, sheet: Sheet, surroundings: SheetSurroundings): void {
  const { paths, shapesFrom } = surroundings;
  const relations: Relation[] = [];
  const relate = (type: string, target: string, outside = false) => {
    const id = `rId${String(relations.length + 1)}`;
    relations.push({ id, type, target, ...(outside && { outside }) });
    return id;
  };
  const linkIds = new Map<string, string>();
  for (const { target } of sheet.hyperlinks) {
    if (!target.startsWith("#") && !linkIds.has(target)) linkIds.set(target, relate("hyperlink", target, true));
  }
  const charts = sheet.charts ?? [];
  let drawingId: string | undefined;
  if (charts.length > 0) {
    const parts = charts.map((chart) => {
      const path = paths.nextChart();
      file.add(path, CHART_TYPE, chartXml(chart));
      return path;
    });
    const ids = parts.map((_, at) => `rId${String(at + 1)}`);
    const toCharts = parts.map((path, at) => ({ id: ids[at] ?? "", type: "chart", target: fromSheet(path) }));
    file.add(paths.drawing, DRAWING_TYPE, drawingXml(charts, ids), toCharts);
    drawingId = relate("drawing", fromSheet(paths.drawing));
  }
  let noteDrawingId: string | undefined;
  if (sheet.notes.length > 0) {
    relate("comments", fromSheet(paths.notes));
    noteDrawingId = relate("vmlDrawing", fromSheet(paths.noteDrawing));
    file.add(paths.notes, `${SPREADSHEET}.comments+xml`, commentsXml(sheet.notes));
    file.addNoteDrawing(paths.noteDrawing, noteDrawingXml(sheet.notes, shapesFrom));
  }
  const xml = sheetXml(sheet, {
    ...surroundings,
    linkIds,
    ...(drawingId !== undefined && { drawingId }),
    ...(noteDrawingId !== undefined && { noteDrawingId }),
  });
  file.add(paths.sheet, `${SPREADSHEET}.worksheet+xml`, xml, relations);
}

/** Sheets stand in xl/worksheets, all else in a folder beside it or right in xl. */
function fromSheet(path: string): string {
  return path.replace(/^xl\//, "../");
}
