import { openFile } from "./view/top-bar";
import type { Workbench } from "./workbench";

/** A workbook let go anywhere on the page is opened; the browser would show it instead of the page. */
export function acceptDrops(workbench: Workbench): void {
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  const mark = (isOver: boolean): void => {
    document.body.classList.toggle("dropping", isOver);
  };
  // Before the grid sees them.
  const options = { capture: true };
  document.addEventListener(
    "dragover",
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    options,
  );
  document.addEventListener(
    "dragleave",
    ({ relatedTarget }) => {
      if (relatedTarget === null) mark(false);
    },
    options,
  );
  document.addEventListener(
    "drop",
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file) void workbench.attempt(() => openFile(workbench, file));
    },
    options,
  );
}
