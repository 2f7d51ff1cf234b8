import { useMemo, useState } from "react";
import type { FillLine } from "../../../core/index";
import { isWritable, rateKey } from "../../jobs/fill";

export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  tick(keys: readonly string[], on: boolean): void;
  none(): void;
}

/** Empty rate cells are ticked from the start; what would replace something waits for a person. */
export function useTicks(lines: readonly FillLine[]): Ticks {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const ticked = useMemo(() => {
    const keys = lines.filter(({ item }) => isWritable(item)).map(({ item }) => [rateKey(item), item.action] as const);
    return new Set(keys.flatMap(([key, action]) => ((said.get(key) ?? action === "write") ? [key] : [])));
  }, [lines, said]);
  return {
    ticked,
    tick: (keys, on) => setSaid(new Map([...said, ...keys.map((key) => [key, on] as const)])),
    none: () => setSaid(new Map(lines.map(({ item }) => [rateKey(item), false] as const))),
  };
}
