import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tassei-manifest-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function make(...words: string[]) {
  return spawnSync(process.execPath, [join(ROOT, "scripts/make-manifest.mjs"), ...words], { encoding: "utf8" });
}

describe("the manifest for an address of one's own", () => {
  it.each([
    ["https://intra.example.lg.jp/tassei", "https://intra.example.lg.jp/tassei"],
    ["https://intra.example.lg.jp/tassei/", "https://intra.example.lg.jp/tassei"],
    ["https://intra.example.lg.jp:8443", "https://intra.example.lg.jp:8443"],
    ["HTTPS://Intra.Example.LG.JP/アドイン/", "https://intra.example.lg.jp/%E3%82%A2%E3%83%89%E3%82%A4%E3%83%B3"],
  ])("%s takes the place of the development address everywhere", (url, address) => {
    const out = join(folder, "made", "tassei.xml");
    const { status, stdout } = make("--url", url, "--out", out);
    expect(status).toBe(0);
    expect(stdout).toContain(out);
    expect(readFileSync(out, "utf8")).toBe(MANIFEST.split("https://localhost:3000").join(address));
  });

  it.each([
    [["--url", "http://intra.example.lg.jp"], "https で始まる"],
    [["--url", "intra.example.lg.jp"], "アドレスとして読めません"],
    [["--url", "\\\\server\\share"], "アドレスとして読めません"],
    [["--url", "https://a.example/x?y=1"], "? や # は使えません"],
    [["--url", "https://a.example/taskpane.html"], "フォルダーまでのアドレス"],
    [[], "--url で指定"],
    [["--nonsense"], "引数が読めません"],
  ])("%j is refused in a sentence, and nothing is written", (words, sentence) => {
    const out = join(folder, "refused.xml");
    const { status, stderr } = make(...words, ...(words[0] === "--url" ? ["--out", out] : []));
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });
});
