import type { AddinFrame } from "./addin-frame";

/** What a page asks for with displayDialogAsync; sizes in percent of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Dialog {
  readonly frame: AddinFrame;
  close(): void;
}

/** A dialog of the add-in over the grid, as Excel shows it: a title, a cross, the page. */
export function openDialog(
  frame: AddinFrame,
  { width = 50, height = 50 }: DialogRequest,
  place: HTMLElement,
  labels: { readonly dialog: string; readonly close: string },
  onClose: () => void,
): Dialog {
  const box = document.createElement("div");
  box.className = "dialog";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", labels.dialog);
  box.style.width = `max(320px, ${String(width)}%)`;
  box.style.height = `max(200px, ${String(height)}%)`;
  const bar = document.createElement("div");
  bar.className = "dialog-bar";
  bar.append(labels.dialog);
  const cross = document.createElement("button");
  cross.type = "button";
  cross.textContent = "×";
  cross.setAttribute("aria-label", labels.close);
  cross.addEventListener("click", onClose);
  bar.append(cross);
  box.append(bar, frame.element);
  place.append(box);
  return {
    frame,
    close: () => {
      box.remove();
    },
  };
}
