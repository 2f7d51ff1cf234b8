import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { type KeyName, keyNamed } from "./key-map";
import { isTakenBy } from "./who-wants-key";

/** What the keys do here. False: this one is not meant now, let another part or the browser have it. */
export type KeyActions = Partial<Readonly<Record<KeyName, () => unknown>>>;

interface Listeners {
  readonly actions: { current: KeyActions }[];
}

const KeysContext = createContext<Listeners>({ actions: [] });

/** One listener for the whole pane. The part that came last is asked first: a screen before the shell around it. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [listeners] = useState<Listeners>(() => ({ actions: [] }));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const name = keyNamed(event.key);
      if (name === undefined || isTakenBy(event.target, event.key)) return;
      const taken = [...listeners.actions].reverse().some(({ current }) => {
        const act = current[name];
        return act !== undefined && act() !== false;
      });
      if (taken) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [listeners]);
  return <KeysContext value={listeners}>{children}</KeysContext>;
}

/** Gives keys of the pane's map a meaning for as long as the calling part is shown. */
export function useKeys(actions: KeyActions): void {
  const { actions: all } = useContext(KeysContext);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    all.push(latest);
    return () => {
      all.splice(all.indexOf(latest), 1);
    };
  }, [all]);
}
