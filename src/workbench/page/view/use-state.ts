import { useSyncExternalStore } from "react";
import type { State } from "../state";
import type { Workbench } from "../workbench";

export function useWorkbench(workbench: Workbench): State {
  return useSyncExternalStore(workbench.store.subscribe, workbench.store.get);
}
