import { useCallback } from "react";
import { sentenceOf } from "../jobs/desk";
import { SHELL } from "../texts/shell/words";
import { useDesk, useWords } from "./desk-context";

/**
 * Starts a job and forgets about it: what it does and how it ends is seen in the pane's state. The jobs bring the core
 * along, which is bigger than the pane, so screens that are there at once load them by the way:
 * `run(async () => (await import("../../jobs/check")).checkWorkbook(desk))`.
 */
export function useRun(): (job: () => Promise<unknown>) => void {
  const desk = useDesk();
  const words = useWords(SHELL);
  return useCallback(
    (job) => {
      job().catch((error: unknown) => {
        const isMissing = error instanceof Error && error.name === "ChunkLoadError";
        const text = isMissing ? words.loadFailed : sentenceOf(error, desk.texts);
        desk.store.tell({ kind: "notice", notice: { kind: "failed", text } });
      });
    },
    [desk, words],
  );
}
