import { nearest } from "../../../src/cli/arguments/nearest";
import { parseArguments } from "../../../src/cli/arguments/parse";
import type { Option } from "../../../src/cli/arguments/option";
import { runCli } from "../run-cli";

const OPTIONS: readonly Option[] = [
  { name: "format", value: "pretty|json", choices: ["pretty", "json"], help: { ja: "", en: "" } },
  { name: "output", letter: "o", value: "FILE", help: { ja: "", en: "" } },
  { name: "force", help: { ja: "", en: "" } },
];

describe("a command line is read", () => {
  it.each([
    [["a.xlsx"], ["a.xlsx"], {}],
    [["a.xlsx", "--format", "json", "b.xlsx"], ["a.xlsx", "b.xlsx"], { format: "json" }],
    [["--format=json", "a.xlsx"], ["a.xlsx"], { format: "json" }],
    [["-o", "out.xlsx", "--force", "-"], ["-"], { output: "out.xlsx", force: "" }],
    [["--", "--force", "-o"], ["--force", "-o"], {}],
    [["--output="], [], { output: "" }],
  ])("%j", (words, operands, values) => {
    const read = parseArguments(words, OPTIONS);
    expect(read.operands).toEqual(operands);
    expect(Object.fromEntries(read.values)).toEqual(values);
  });

  it.each([
    [["--fromat", "json"], /「--fromat」はありません。「--format」ではありませんか。/],
    [["--format"], /値（pretty\|json）がありません/],
    [["--format", "jsn"], /「jsn」は使えません。pretty、json のどれか/],
    [["--force=yes"], /値は付けられません/],
    [["-x"], /「-x」はありません/],
  ])("%j is refused in one sentence", (words, sentence) => {
    expect(() => parseArguments(words, OPTIONS)).toThrow(sentence);
  });
});

describe("nearest", () => {
  it.each([
    ["raed", "read"],
    ["chek", "check"],
    ["zzzzzz", undefined],
    ["fr", undefined],
  ])("%s → %s", (typed, known) => {
    expect(nearest(typed, ["read", "check", "rules"])).toBe(known);
  });
});

describe("tassei itself", () => {
  it.each([[[]], [["--help"]], [["help"]]])("%j shows the commands", async (words) => {
    const { code, out } = await runCli(words);
    expect(code).toBe(0);
    expect(out).toContain("read FILE...");
  });

  it("explains one command, in both languages", async () => {
    expect((await runCli(["read", "--help"])).out).toContain("--format pretty|json");
    expect((await runCli(["help", "read", "--lang", "en"])).out).toContain("Prints the KPI tables as read");
  });

  it("takes options before the command too", async () => {
    expect((await runCli(["--lang", "en", "rules", "cell"])).out).toContain("one value cell");
    expect((await runCli(["--debug", "read"])).errors[0]).toContain("ファイルの指定がありません");
  });

  it("shows its version", async () => {
    expect((await runCli(["--version"])).out).toBe("1.2.3\n");
  });

  it.each([
    [["raed"], "コマンド「raed」はありません。「read」ではありませんか。"],
    [["raed", "--lang", "en"], 'There is no command "raed". Did you mean "read"?'],
    [["help", "raed"], "コマンド「raed」はありません。「read」ではありませんか。"],
    [["read"], "ファイルの指定がありません。例：tassei read 進捗報告.xlsx"],
    [["read", "--bad"], /^オプション「--bad」はありません。/],
  ])("%j: one line, exit code 2", async (words, line) => {
    const { code, errors, out } = await runCli(words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(line);
  });
});
