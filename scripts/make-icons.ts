import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { DRAWINGS, type Drawing } from "./icons/drawings";

/** Draws assets/icons anew after scripts/icons/drawings.ts has changed: npm run icons. Needs Chromium. */
const FOLDER = join("assets", "icons");
const SIZES = [16, 32, 64, 80];

void draw();

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--force-device-scale-factor=1"],
  });
  try {
    const page = await browser.newPage();
    for (const [name, drawing] of Object.entries(DRAWINGS)) {
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<body style="margin:0">${svgOf(drawing, size)}</body>`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(FOLDER, `${name}-${String(size)}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

function svgOf({ small, large }: Drawing, size: number): string {
  const [grid, body] = size < 32 ? [16, small] : [32, large];
  const [edge, box] = [String(size), `0 0 ${String(grid)} ${String(grid)}`];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}" viewBox="${box}" style="display:block">${body}</svg>`;
}
