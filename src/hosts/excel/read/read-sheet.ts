/// <reference types="office-js" />
import { overlapOf, type Range, type Sheet } from "../../../core/index";
import type { Task } from "../trips";
import type { FormatList } from "./format-list";
import type { SheetHead } from "./heads";
import { findHidden } from "./hidden";
import { findLayout } from "./layout";
import { findMerges } from "./merges";
import { readCells } from "./read-blocks";
import { findValidations } from "./validations";

/** What is wanted of a sheet: all of it, or what is needed to change some of it safely. */
export interface SheetScope {
  /** Cells of the whole sheet, of one rectangle, or of none. */
  readonly cells: "all" | Range | null;
  readonly flags: boolean;
  readonly notes: boolean;
  /** Merges, and what is hidden. */
  readonly shape: boolean;
}

export const WHOLE: SheetScope = { cells: "all", flags: true, notes: true, shape: true };

export interface SheetSurroundings {
  readonly extent: Range | null;
  /** Made by us: read with looks and layout, so that it can be put back. */
  readonly isOwn: boolean;
  readonly formats: FormatList;
  readonly date1904: boolean;
  readonly blockBytes: number;
}

/** Each part of a sheet as work of its own, to be done side by side with that of all other sheets. */
export function sheetTasks(
  { object }: SheetHead,
  scope: SheetScope,
  { extent, isOwn, formats, date1904, blockBytes }: SheetSurroundings,
): readonly Task<Partial<Sheet>>[] {
  const tasks: Task<Partial<Sheet>>[] = [];
  const cells = extent && scope.cells && (scope.cells === "all" ? extent : overlapOf(extent, scope.cells));
  if (cells) tasks.push(cellsOf(object, cells, { formats, date1904, blockBytes, looks: isOwn && scope.shape }));
  if (scope.shape) {
    tasks.push(findHidden(object, extent));
    if (extent) tasks.push(part("merges", findMerges(object, extent)));
    if (extent && isOwn) {
      tasks.push(part("layout", findLayout(object, extent)), part("validations", findValidations(object, extent)));
    }
  }
  return tasks;
}

function* cellsOf(...wanted: Parameters<typeof readCells>): Task<Partial<Sheet>> {
  return yield* readCells(...wanted);
}

function* part<Key extends keyof Sheet>(key: Key, task: Task<Sheet[Key]>): Task<Partial<Sheet>> {
  return { [key]: yield* task } as Partial<Sheet>;
}
