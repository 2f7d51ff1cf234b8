import type { HostChange } from "../../core/index";
import { followChange } from "./check";
import type { Desk } from "./desk";

/** Long enough for the events of one paste to come together, short enough to feel like at once. */
const QUIET = 200;
/** Something else is being done, or Excel is in the middle of a cell. */
const AGAIN = 1000;

/** Keeps the pane in step with the workbook until the result is called. */
export function followWorkbook(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lasted = 0;
  // A big workbook is read less often than a small one: reading may never fill the time of the PC.
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(wait, lasted));
  };
  const look = async () => {
    const began = Date.now();
    const followed = await followChange(desk);
    lasted = Date.now() - began;
    if (!followed) later(AGAIN);
  };
  const end = desk.host.onChange((change) => {
    if (!tellsOfContent(change)) return;
    desk.store.tell({ kind: "changed" });
    later(QUIET);
  });
  return () => {
    clearTimeout(timer);
    timer = undefined;
    end();
  };
}

function tellsOfContent({ kind }: HostChange): boolean {
  return kind !== "selection";
}
