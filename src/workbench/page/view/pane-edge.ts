const NARROWEST = 300;
const WIDEST = 640;
const STEP = 10;

/** The pane's left edge, to be dragged or moved with the arrow keys: add-ins meet every width between these. */
export function makePaneEdge(edge: HTMLElement, pane: HTMLElement, label: string): void {
  edge.setAttribute("role", "separator");
  edge.setAttribute("aria-orientation", "vertical");
  edge.setAttribute("aria-label", label);
  edge.setAttribute("aria-valuemin", String(NARROWEST));
  edge.setAttribute("aria-valuemax", String(WIDEST));
  edge.tabIndex = 0;
  const widen = (width: number): void => {
    const within = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.width = `${String(within)}px`;
    edge.setAttribute("aria-valuenow", String(within));
  };
  widen(pane.getBoundingClientRect().width);
  edge.addEventListener("keydown", ({ key }) => {
    const width = pane.getBoundingClientRect().width;
    if (key === "ArrowLeft") widen(width + STEP);
    if (key === "ArrowRight") widen(width - STEP);
  });
  edge.addEventListener("pointerdown", ({ pointerId }) => {
    edge.setPointerCapture(pointerId);
    // The frame would swallow what the pointer does over it.
    pane.classList.add("dragging");
  });
  edge.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (edge.hasPointerCapture(pointerId)) widen(pane.getBoundingClientRect().right - clientX);
  });
  edge.addEventListener("lostpointercapture", () => {
    pane.classList.remove("dragging");
  });
}
