import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { Desk } from "../jobs/desk";
import type { PaneState } from "../state/pane-state";
import { type Language, languageOf, type Words } from "../texts/language";

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("A screen stands outside the pane.");
  return desk;
}

/** One part of the pane's state. The selector gives a part as it stands in the state, never something made anew. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

/** Work goes on: whatever would begin more of it waits. */
export function useIsBusy(): boolean {
  return usePaneState(({ busy }) => busy !== null);
}

export function useLanguage(): Language {
  return languageOf(useDesk().host.features);
}

/** The texts of a screen in the language of the host. */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}
