/** @jest-environment jsdom */
import { showObstacle } from "../../../src/taskpane/entry/show-obstacle";
import { ENTRY } from "../../../src/taskpane/texts/entry/words";
import type { Obstacle } from "../../../src/taskpane/texts/entry/ja";

const OBSTACLES = Object.keys(ENTRY.ja.obstacles) as Obstacle[];

describe("the page that says why the pane cannot open", () => {
  it.each(OBSTACLES.flatMap((obstacle) => [[obstacle, "ja"] as const, [obstacle, "en"] as const]))(
    "%s in %s: what happened, and what to try",
    (obstacle, language) => {
      const root = document.createElement("div");
      root.innerHTML = "<p>準備しています…</p>";
      showObstacle(root, obstacle, language, "<b>detail</b>");
      expect(root.querySelector("[role=alert]")?.textContent).toContain(ENTRY[language].obstacles[obstacle][0]);
      expect(root.textContent).not.toContain("準備しています");
      expect(root.querySelector("b")).toBeNull();
      expect(root.querySelector("button")?.textContent).toBe(ENTRY[language].again);
    },
  );
});
