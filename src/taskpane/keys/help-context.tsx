import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from "react";
import { useKeys } from "./keys-context";

const HelpSheet = lazy(async () => ({ default: (await import("./help-sheet")).HelpSheet }));

const HelpContext = createContext<() => void>(() => undefined);

/** Shows the list of keys: the function to call. */
export function useHelp(): () => void {
  return useContext(HelpContext);
}

export function HelpProvider({ children }: { readonly children: ReactNode }) {
  const [isShown, setShown] = useState(false);
  const show = useCallback(() => setShown(true), []);
  useKeys({ help: show });
  return (
    <HelpContext value={show}>
      {children}
      {isShown && (
        <Suspense fallback={null}>
          <HelpSheet onClose={() => setShown(false)} />
        </Suspense>
      )}
    </HelpContext>
  );
}
