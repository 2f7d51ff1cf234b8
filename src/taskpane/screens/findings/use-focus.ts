import { useEffect, useRef } from "react";
import { useDesk, usePaneState } from "../../shell/desk-context";
import type { ListedFinding } from "../../state/list-findings";

export interface Focus {
  /** Place in the list that is shown; -1 for none. */
  readonly at: number;
  readonly listed: ListedFinding | undefined;
  move(by: 1 | -1): ListedFinding | undefined;
  set(key: string | null): void;
}

/** The finding that is looked at. When it is mended or accepted, the one that takes its place is next. */
export function useFocus(shown: readonly ListedFinding[]): Focus {
  const { store } = useDesk();
  const key = usePaneState((state) => state.focus);
  const lastPlace = useRef(0);
  const at = key === null ? -1 : shown.findIndex((one) => one.key === key);
  const set = (next: string | null) => store.tell({ kind: "focus", key: next });
  useEffect(() => {
    if (at >= 0) lastPlace.current = at;
    else if (key !== null) {
      const heir = shown[Math.min(lastPlace.current, shown.length - 1)];
      store.tell({ kind: "focus", key: heir?.key ?? null });
    }
  }, [at, key, shown, store]);
  return {
    at,
    listed: shown[at],
    set,
    move: (by) => {
      const next = shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (next) set(next.key);
      return next;
    },
  };
}
