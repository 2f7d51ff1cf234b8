import { contains, type CellRef } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import { readSheet } from "../reading/read-tables";
import { rereadCell } from "../reading/layout/reread-cell";
import type { KpiTable, Tables } from "../reading/table";

/** What was read again: whole sheets, and of other sheets single tables with a few new indicators. */
export interface Reread {
  readonly tables: Tables;
  readonly sheets: ReadonlySet<string>;
  readonly replaced: ReadonlyMap<KpiTable, Replacement>;
}

export interface Replacement {
  readonly table: KpiTable;
  /** Which of its indicators are new. The others are the very same. */
  readonly changed: ReadonlySet<number>;
}

/** Reads again what the changed cells touch: one indicator where that is enough, else the whole sheet. */
export function rereadSheetOrTable(workbook: Workbook, tables: Tables, changed: readonly CellRef[]): Reread {
  const sheets = new Set<string>();
  const replaced = new Map<KpiTable, Replacement>();
  for (const at of changed) {
    if (sheets.has(at.sheet)) continue;
    const old = tables.tables.find((table) => table.sheet === at.sheet && contains(table.range, at.row, at.column));
    const before = old && replaced.get(old);
    const now = old && rereadCell(workbook, before?.table ?? old, at);
    if (old && now)
      replaced.set(old, { table: now.table, changed: new Set([...(before?.changed ?? []), now.changed]) });
    else sheets.add(at.sheet);
  }
  for (const [old] of replaced) if (sheets.has(old.sheet)) replaced.delete(old);
  return { tables: combine(workbook, tables, sheets, replaced), sheets, replaced };
}

function combine(
  workbook: Workbook,
  tables: Tables,
  sheets: ReadonlySet<string>,
  replaced: ReadonlyMap<KpiTable, Replacement>,
): Tables {
  const kept = tables.tables.map((table) => replaced.get(table)?.table ?? table);
  if (sheets.size === 0) return { ...tables, tables: kept };
  const fresh = new Map([...sheets].map((name) => [name, readNamed(workbook, name)] as const));
  const merge = <T extends { readonly sheet: string }>(old: readonly T[], part: (read: Tables) => readonly T[]) =>
    workbook.sheets.flatMap(({ name }) => {
      const read = fresh.get(name);
      return read ? part(read) : old.filter((one) => one.sheet === name);
    });
  return {
    tables: merge(kept, (read) => read.tables),
    otherTables: merge(tables.otherTables, (read) => read.otherTables),
    skipped: merge(tables.skipped, (read) => read.skipped),
  };
}

function readNamed(workbook: Workbook, name: string): Tables {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet ? readSheet(workbook, sheet) : { tables: [], otherTables: [], skipped: [] };
}
