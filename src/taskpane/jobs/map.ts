import {
  keepMappings,
  type KpiTable,
  readTables,
  type TableMapping,
  withMapping,
  type Workbook,
} from "../../core/index";
import type { Desk } from "./desk";
import { writeChange } from "./write";

/** How the workbook's sheet reads with this mapping, before anything is stored; null when it gives no table. */
export function readingWith(workbook: Workbook, mapping: TableMapping): KpiTable | null {
  // One column alone names nothing or counts nothing.
  if (mapping.columns.length < 2) return null;
  const only = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === mapping.sheet) };
  const { tables } = readTables(only, { mappings: [mapping] });
  return tables.find((table) => JSON.stringify(table.mapping) === JSON.stringify(mapping)) ?? null;
}

export function storeMapping(desk: Desk, mapping: TableMapping): Promise<boolean> {
  return writeChange(desk, ({ workbook, mappings }) => ({
    edits: [keepMappings(workbook, withMapping(mappings, mapping))],
    label: desk.texts.labels.map,
    done: desk.texts.didMap,
    anew: true,
  }));
}

/** Forgets every corrected reading of a sheet. */
export function forgetMappings(desk: Desk, sheet: string): Promise<boolean> {
  return writeChange(desk, ({ workbook, mappings }) => ({
    edits: [
      keepMappings(
        workbook,
        mappings.filter((mapping) => mapping.sheet !== sheet),
      ),
    ],
    label: desk.texts.labels.unmap,
    done: desk.texts.didUnmap,
    anew: true,
  }));
}
