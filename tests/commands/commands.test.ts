import {
  apply,
  check,
  checkOptionsOf,
  formulaAt,
  editCell,
  HostError,
  lastDone,
  parseCellName,
  planClearing,
  readTables,
  survey,
  type Place,
  type Workbook,
} from "../../src/core/index";
import type { Answer } from "../../src/commands/answer/answer";
import { COMMANDS } from "../../src/commands/ribbon/registry";
import { runCommand } from "../../src/commands/ribbon/run-command";
import { JA } from "../../src/commands/texts/ja";
import { MemoryHost, type MemoryHostOptions } from "../../src/hosts/memory/index";
import { readXlsx } from "../../src/hosts/xlsx/index";
import { HITOYOSHI, sampleBytes } from "../tools/samples";

const SAMPLE = readXlsx(sampleBytes(HITOYOSHI));
const EMPTY: Workbook = {
  ...SAMPLE,
  names: [],
  sheets: SAMPLE.sheets.slice(0, 1).map((sheet) => ({ ...sheet, rows: [], merges: [] })),
};

async function press(name: keyof typeof COMMANDS, host: MemoryHost) {
  const answers: Answer[] = [];
  const completed = jest.fn();
  const show = (answer: Answer) => Promise.resolve(answers.push(answer));
  await runCommand(COMMANDS[name], { host, now: () => "2026-11-20T14:02", show }, { completed });
  expect(completed).toHaveBeenCalledTimes(1);
  return answers;
}
const hostOf = (workbook: Workbook = SAMPLE, options?: MemoryHostOptions) => new MemoryHost(workbook, options);
const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

/** The sample with one rate gone: I9 of 1-① held a formula. */
function withoutRate(): Workbook {
  const sheet = SAMPLE.sheets.find(({ name }) => name === "1-①");
  if (!sheet) throw new Error("The sample has no sheet 1-①.");
  const at = { sheet: "1-①", ...cell("I9") };
  return apply(SAMPLE, [editCell(SAMPLE, sheet, at, { value: null })]);
}
function cell(name: string) {
  const at = parseCellName(name);
  if (!at) throw new Error(`${name} is no cell.`);
  return at;
}
function placeOf(sheet: string, name: string): Place {
  const { row, column } = cell(name);
  return { sheet, range: { top: row, left: column, bottom: row, right: column } };
}

describe("検証", () => {
  it("lists the findings on their sheet and shows it, without a word more", async () => {
    const host = hostOf();
    expect(await press("checkWorkbook", host)).toEqual([]);
    expect(namesOf(host.workbook)).toEqual([...namesOf(SAMPLE), "検証結果"]);
    expect((await host.selection())?.sheet).toBe("検証結果");
    expect(lastDone(host.workbook)).not.toBeNull();
  });

  it("tells the counts where no sheet can be made", async () => {
    const host = hostOf();
    host.apply = () => Promise.reject(new HostError("protected", "ブックの構成が保護されています。"));
    const [answer] = await press("checkWorkbook", host);
    expect(answer?.title).toBe(JA.found);
    expect(answer?.lines).toContainEqual(expect.stringMatching(/^誤り [1-9]\d*件$/));
    expect(answer?.lines.at(-1)).toContain("ブックの構成が保護されています。");
  });
});

describe("達成率", () => {
  it("writes what is missing and tells what it left", async () => {
    const host = hostOf(withoutRate());
    const [answer] = await press("writeRates", host);
    expect(answer?.title).toBe(JA.ratesWritten);
    expect(answer?.lines[0]).toBe("達成率を1件書き込みました。");
    expect(answer?.lines.join()).toContain("正しい数式が入っています。");
    const sheet = host.workbook.sheets.find(({ name }) => name === "1-①");
    const { row, column } = cell("I9");
    expect(sheet && formulaAt(sheet, row, column)).toBeTruthy();
  });

  it("says so when there is nothing to write, and writes nothing", async () => {
    const host = hostOf();
    const [answer] = await press("writeRates", host);
    expect(answer?.title).toBe(JA.noRates);
    expect(host.workbook).toBe(SAMPLE);
  });
});

describe("フラグ", () => {
  it("flags, and takes away at the second press", async () => {
    const host = hostOf();
    const [set] = await press("toggleFlags", host);
    expect(set?.title).toBe(JA.flagged);
    expect(planClearing(host.workbook).length).toBeGreaterThan(0);
    const [cleared] = await press("toggleFlags", host);
    expect(cleared?.title).toBe(JA.flagsCleared);
    expect(planClearing(host.workbook)).toEqual([]);
  });
});

describe("集計", () => {
  it("makes the summaries and shows 総括表; the second time there is nothing to do", async () => {
    const host = hostOf();
    expect(await press("makeSummary", host)).toEqual([]);
    expect(namesOf(host.workbook)).toEqual([...namesOf(SAMPLE), "達成状況一覧", "総括表"]);
    expect((await host.selection())?.sheet).toBe("総括表");
    const [again] = await press("makeSummary", host);
    expect(again?.title).toBe(JA.summaryIsCurrent);
  });
});

describe("このセルを検証", () => {
  it.each([
    ["an actual", "1-①", "D8", "雇用創出数"],
    ["the name", "1-①", "A8", "雇用創出数"],
    ["an indicator of another sheet", "1-④", "C5", "傘ブランド新商品開発数"],
  ])("from %s: %s!%s tells of 「%s」 alone, and writes nothing", async (_, sheet, name, indicator) => {
    const host = hostOf(SAMPLE, { selection: placeOf(sheet, name) });
    const [answer] = await press("checkCell", host);
    expect(answer?.title).toContain(indicator);
    const row = /\d+/.exec(name)?.[0] ?? "";
    for (const line of answer?.lines ?? [])
      expect(line).toMatch(new RegExp(`^【(誤り|要確認|参考)】[A-Z]+${row}　|^ほか`));
    expect(host.workbook).toBe(SAMPLE);
  });

  it("says that an indicator is sound", async () => {
    const known = survey(SAMPLE);
    const guilty = new Set(
      check(SAMPLE, known.tables, checkOptionsOf(known)).map(({ at }) => `${at.sheet} ${String(at.row)}`),
    );
    const sound = known.tables.tables
      .flatMap(({ indicators }) => indicators)
      .find(({ at, range }) => range.top === range.bottom && !guilty.has(`${at.sheet} ${String(at.row)}`));
    if (!sound) throw new Error("The sample has no indicator without findings.");
    const host = hostOf(SAMPLE, { selection: { sheet: sound.at.sheet, range: sound.range } });
    expect(await press("checkCell", host)).toEqual([{ title: sound.name, lines: [JA.soundIndicator] }]);
  });

  it("says so when the cell is outside, or no cell is selected", async () => {
    const [outside] = await press("checkCell", hostOf(SAMPLE, { selection: placeOf("1-①", "Z99") }));
    expect(outside?.title).toBe(JA.outsideTables("1-①!Z99"));
    const [none] = await press("checkCell", hostOf());
    expect(none?.title).toBe(JA.selectCell);
  });
});

describe.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])("%s", (name) => {
  const selection = placeOf(SAMPLE.sheets[0]?.name ?? "", "A1");

  it("says so in a workbook without KPI tables, and writes nothing", async () => {
    expect(readTables(EMPTY).tables).toEqual([]);
    const host = hostOf(EMPTY, { selection });
    const [answer] = await press(name, host);
    expect(answer?.title).toBe(JA.noTables);
    expect(host.workbook).toBe(EMPTY);
  });

  it("completes its event and says a sentence when Excel fails", async () => {
    const host = hostOf(SAMPLE, { selection });
    host.read = () => Promise.reject(new HostError("busy", "セルの編集を確定してから、もう一度お試しください。"));
    expect(await press(name, host)).toEqual([
      { title: JA.failed, lines: ["セルの編集を確定してから、もう一度お試しください。"] },
    ]);
  });

  it("completes its event even when the host breaks altogether and no dialog opens", async () => {
    const host = hostOf(SAMPLE, { selection });
    host.read = () => {
      throw new TypeError("Cannot read properties of undefined");
    };
    host.selection = () => Promise.reject(new Error("GeneralException"));
    const completed = jest.fn();
    const show = () => Promise.reject(new Error("12007"));
    await runCommand(COMMANDS[name], { host, now: () => "", show }, { completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("answers in English where Excel does", async () => {
    const host = hostOf(EMPTY, { selection, features: { language: "en-US" } });
    const [answer] = await press(name, host);
    expect(answer?.title).toBe("No KPI table was found");
  });
});
