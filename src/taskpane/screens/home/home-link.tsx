import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDesk } from "../../shell/desk-context";
import type { ScreenName } from "../../state/pane-state";

/** Words that lead to another screen. */
export function HomeLink({ to, children }: { readonly to: ScreenName; readonly children: ReactNode }) {
  const { store } = useDesk();
  return (
    <Link as="button" onClick={() => store.tell({ kind: "go", to })}>
      {children}
    </Link>
  );
}
