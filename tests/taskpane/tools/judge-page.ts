import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const COLOURS = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What is wrong with the page as it stands: serious faults of axe in every colour scheme, and what is too wide for 300 pixels. */
export async function faultsOfPage(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colours of COLOURS) {
    await page.emulateMedia({ forcedColors: "none", ...colours, reducedMotion: "reduce" });
    // Colours fade into each other.
    await page.waitForTimeout(250);
    faults.push(...(await seriousFaults(page)).map((fault) => `${Object.values(colours).join(" ")}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 300, height: 720 });
  faults.push(...(await tooWide(page)));
  await page.setViewportSize({ width: 320, height: 720 });
  return faults;
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  // The page's policy lets nothing in from outside; a script of the test comes past it.
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
}

/** What reaches over the right edge, or makes the page scroll sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("#root *, [role=dialog] *")].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 1 && right > width + 1;
    });
    const sideways = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [...sideways, ...over.map((element) => element.outerHTML.slice(0, 120))];
  });
}
