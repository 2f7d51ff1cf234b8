import { useEffect } from "react";
import { TEXTS } from "../texts";
import type { Workbench } from "../workbench";
import { useWorkbench } from "./use-state";

/** The frame that Excel draws around the pane: its name and a cross. */
export function PaneBar({ workbench, pane }: { readonly workbench: Workbench; readonly pane: HTMLElement }) {
  const { language, isPaneOpen } = useWorkbench(workbench);
  const texts = TEXTS[language];
  useEffect(() => {
    pane.hidden = !isPaneOpen;
  }, [pane, isPaneOpen]);
  return (
    <>
      <span>{texts.pane}</span>
      <button
        type="button"
        aria-label={texts.closePane}
        title={texts.closePane}
        onClick={() => {
          workbench.showPane(false);
        }}
      >
        ×
      </button>
    </>
  );
}
