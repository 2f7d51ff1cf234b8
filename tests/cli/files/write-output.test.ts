import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OutputError, writeOutput, type OutputOptions } from "../../../src/cli/files/write-output";

const BYTES = new TextEncoder().encode("新しい内容");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tassei-output-"));
  writeFileSync(join(folder, "in.xlsx"), "元");
  writeFileSync(join(folder, "old.xlsx"), "前の結果");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function write(name: string, options: Partial<OutputOptions> = {}): Promise<string> {
  const inputs = [join(folder, "in.xlsx")];
  try {
    await writeOutput(join(folder, name), BYTES, { force: false, inputs, ...options });
    return "";
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return error.sentence.ja;
  }
}

/** Whatever happened, no half-written or temporary file is left. */
function expectTidy(): void {
  expect(readdirSync(folder).filter((name) => name.includes("tassei-"))).toEqual([]);
}

describe("writeOutput", () => {
  it.each(["new.xlsx", "令和６年度 進捗（案）'#%&.xlsx", "名".repeat(60) + ".xlsx", "-o.xlsx", "💡.xlsx"])(
    "writes %s",
    async (name) => {
      expect(await write(name)).toBe("");
      expect(readFileSync(join(folder, name), "utf8")).toBe("新しい内容");
      expectTidy();
    },
  );

  it("leaves a file that is there as it is, unless it is forced", async () => {
    expect(await write("old.xlsx")).toContain("--force");
    expect(readFileSync(join(folder, "old.xlsx"), "utf8")).toBe("前の結果");
    expect(await write("old.xlsx", { force: true })).toBe("");
    expect(readFileSync(join(folder, "old.xlsx"), "utf8")).toBe("新しい内容");
    expectTidy();
  });

  it.each(["in.xlsx", "./in.xlsx", "soft.xlsx", "hard.xlsx"])(
    "never writes the input, however it is called: %s",
    async (name) => {
      symlinkSync(join(folder, "in.xlsx"), join(folder, "soft.xlsx"));
      linkSync(join(folder, "in.xlsx"), join(folder, "hard.xlsx"));
      expect(await write(name, { force: true })).toContain("入力と同じファイル");
      expect(readFileSync(join(folder, "in.xlsx"), "utf8")).toBe("元");
      expectTidy();
    },
  );

  it.each([
    ["missing/out.xlsx", "フォルダーがありません"],
    ["in.xlsx/out.xlsx", "フォルダーではありません"],
    [`${"長".repeat(300)}.xlsx`, "長すぎます"],
  ])("says why in one sentence: %s", async (name, words) => {
    const sentence = await write(name);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain("\n");
    expectTidy();
  });

  it("makes the folder that a person named", async () => {
    expect(await write("公表/令和6年度/a.csv", { makeFolder: true })).toBe("");
    expect(readFileSync(join(folder, "公表/令和6年度/a.csv"), "utf8")).toBe("新しい内容");
    expect(await write("in.xlsx/a.csv", { makeFolder: true })).toContain("フォルダー");
  });

  it("does not take a folder for a file", async () => {
    mkdirSync(join(folder, "out"));
    expect(await write("out", { force: true })).toContain("フォルダー");
    expect(existsSync(join(folder, "out"))).toBe(true);
    expectTidy();
  });
});
