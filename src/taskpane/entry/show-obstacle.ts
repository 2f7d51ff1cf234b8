import type { Language } from "../texts/language";
import type { Obstacle } from "../texts/entry/ja";
import { ENTRY } from "../texts/entry/words";

/** Says why the pane cannot open, and what to try: with nothing but the page itself, for nothing else may be there. */
export function showObstacle(root: HTMLElement, obstacle: Obstacle, language: Language, detail?: string): void {
  const { obstacles, again } = ENTRY[language];
  const page = document.createElement("main");
  page.className = "opening";
  page.setAttribute("role", "alert");
  page.append(element("h1", "Tassei"), ...obstacles[obstacle].map((sentence) => element("p", sentence)));
  if (detail !== undefined) {
    const small = element("p", detail);
    small.className = "detail";
    page.append(small);
  }
  const button = element("button", again);
  button.addEventListener("click", () => window.location.reload());
  page.append(button);
  root.replaceChildren(page);
}

function element(name: "h1" | "p" | "button", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
