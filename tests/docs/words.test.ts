import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const japaneseIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|[\\/])ja\.ts$/.test(name))
    .map((name) => read(join(folder, name)));

/** What the screens say, as their sources spell it; words with a number in them are spelled in pieces there. */
const SCREENS = [...japaneseIn("src/taskpane/texts"), ...japaneseIn("src/offline/texts"), read("manifest.xml")].join(
  "\n",
);

describe("the README's table of jobs", () => {
  const rows = read("README.md")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const named = rows.flatMap(([, , onScreen = ""]) =>
    [...onScreen.matchAll(/「([^」]+)」/g)].flatMap(([, word]) => word ?? []),
  );

  it("names many words of the screens", () => expect(named.length).toBeGreaterThan(10));

  it.each([...new Set(named)])("「%s」 stands on a screen", (word) => {
    const pieces = word.split(/\d+/).filter((piece) => piece !== "");
    expect(pieces.filter((piece) => !SCREENS.includes(piece))).toEqual([]);
  });
});
