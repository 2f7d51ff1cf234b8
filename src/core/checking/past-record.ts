import { nameKey } from "../reading/naming/name-key";
import type { Indicator, KpiTable, Slot, Tables } from "../reading/table";
import { placesOf } from "./plan-record";

/** What an earlier file said, asked by indicator and year: sheets and addresses may have changed since. */
export interface PastRecord {
  actual(indicator: Indicator, table: KpiTable, year: number): Slot | undefined;
}

interface Past {
  readonly places: string;
  readonly slot: Slot;
}

export function recordPast({ tables }: Tables): PastRecord {
  const known = new Map<string, Past[]>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      for (const slot of indicator.actuals) {
        if (slot.year === null || slot.reading.kind !== "number") continue;
        const key = keyOf(indicator, slot.year);
        known.set(key, [...(known.get(key) ?? []), { places: placeKey(indicator, table), slot }]);
      }
    }
  }
  return {
    actual: (indicator, table, year) => {
      const past = known.get(keyOf(indicator, year)) ?? [];
      const here = past.find(({ places }) => places === placeKey(indicator, table));
      // Two indicators of one name and neither in this place: which one is meant cannot be told.
      return (here ?? (past.length === 1 ? past[0] : undefined))?.slot;
    },
  };
}

function keyOf({ name }: Indicator, year: number): string {
  return `${nameKey(name)}\n${year}`;
}

function placeKey(indicator: Indicator, table: KpiTable): string {
  return placesOf(indicator, table).map(nameKey).join("\n");
}
