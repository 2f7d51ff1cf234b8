import { readFileSync } from "node:fs";
import { cellName, flaggedRule, valueAt, type Workbook } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { describeWithBrowser } from "../tools/browser";
import { HITOYOSHI, KUMAMOTO, sampleBytes, samplePath } from "../tools/samples";
import { openPage, type OpenPage } from "./open-page";
import { changedParts } from "./untouched";

const SAMPLE = samplePath(HITOYOSHI);
const FILE = sampleBytes(HITOYOSHI);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const press = (open: OpenPage, name: string | RegExp) => open.pane.getByRole("button", { name }).first().click();

function flagsIn(workbook: Workbook): number {
  return workbook.sheets.reduce(
    (sum, { conditionalFormats }) => sum + conditionalFormats.filter((format) => flaggedRule(format)).length,
    0,
  );
}

function sheet(workbook: Workbook, name: string) {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}

describeWithBrowser("tassei.html, opened by double click", () => {
  jest.setTimeout(240_000);
  let open: OpenPage;

  beforeEach(async () => {
    open = await openPage();
  });

  afterEach(async () => {
    const { complaints, requests, outside } = open;
    const violations = await open.violations();
    await open.close();
    expect({ complaints, requests, outside, violations }).toEqual({
      complaints: [],
      requests: [],
      outside: [],
      violations: [],
    });
  });

  it("leads a clerk from the file to the file: check, cell, fix, flags, sheets, save, and back again", async () => {
    const { page, pane, cell } = open;
    await open.choose(SAMPLE);
    await cell("A1").waitFor();
    expect(await cell("C8").innerText()).toBe("250人増加/4年");
    expect(page.workers()).toHaveLength(1);

    await press(open, "検証する");
    await pane.getByText("89件の指摘").waitFor();
    await pane.getByText("単位まで入力された数値").first().click();
    expect(await open.selected()).toBe("C7");

    await press(open, "1か所を直す");
    await pane.getByText("88件の指摘").waitFor();
    expect(await cell("C7").innerText()).toBe("120人（社）");
    expect(await page.getByRole("navigation").getByLabel("未保存の変更があります").count()).toBe(1);

    await press(open, "戻る");
    await pane.getByRole("switch").click();
    await pane.getByText("印を付けました").first().waitFor();
    await cell("D8").and(page.locator("[data-flag=error]")).waitFor();

    await press(open, "集計シートを作る");
    await press(open, /枚のシートを作る/);
    await page.getByRole("tab", { name: "総括表" }).waitFor();

    const { name, bytes } = await open.saved(() => page.keyboard.press("Control+s"));
    expect(name).toBe("人吉市_令和6年度_進捗報告_検証済.xlsx");
    const saved = readXlsx(bytes);
    expect(valueAt(sheet(saved, "1-①"), 6, 2)).toBe(120);
    expect(flagsIn(saved)).toBeGreaterThan(0);
    expect(saved.sheets.map((one) => one.name)).toEqual(expect.arrayContaining(["検証結果", "達成状況一覧", "総括表"]));
    // Nothing but what was asked for: the theme, the texts and whatever else the file holds is taken over as it is.
    const touched = changedParts(FILE, bytes).filter((part) => !/^customXml\//.test(part));
    expect(touched).not.toContain("xl/theme/theme1.xml");
    expect(touched).not.toContain("xl/sharedStrings.xml");
    expect(await page.getByRole("navigation").getByLabel("未保存の変更があります").count()).toBe(0);

    await open.choose({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name, exact: true }).waitFor();
    await cell("D8").and(page.locator("[data-flag=error]")).waitFor();
    await pane.getByRole("switch", { checked: true }).click();
    await pane.getByText("印をすべて消しました").first().waitFor();
    expect(await page.locator("[data-flag]").count()).toBe(0);
    const again = await open.saved(() => page.keyboard.press("Control+s"));
    // The name does not grow with every round.
    expect(again.name).toBe("人吉市_令和6年度_進捗報告_検証済.xlsx");
    expect(flagsIn(readXlsx(again.bytes))).toBe(0);
  });

  it("writes the rates that were ticked, and takes them back", async () => {
    const { page, pane } = open;
    await open.choose(SAMPLE);
    await press(open, "達成率を書き込む");
    await pane.getByRole("button", { name: /件を書き込む/ }).waitFor();
    const replace = pane.getByRole("checkbox", { name: /置き換える/ });
    if ((await replace.count()) > 0) await replace.check();
    await press(open, /件を書き込む/);
    await pane
      .getByText(/件書き込みました/)
      .first()
      .waitFor();
    const written = readXlsx((await open.saved(() => page.keyboard.press("Control+s"))).bytes);
    const before = readXlsx(FILE);
    const differing = before.sheets.flatMap((old) => {
      const now = sheet(written, old.name);
      return now.rows.flatMap(({ index, start, formulas = [] }) =>
        formulas.flatMap((formula, at) => {
          const place = { row: index, column: start + at };
          const was = old.rows.find((row) => row.index === index);
          return formula !== undefined && formula !== was?.formulas?.[place.column - was.start]
            ? [cellName(place)]
            : [];
        }),
      );
    });
    expect(differing.length).toBeGreaterThan(0);
    await press(open, /^元に戻す/);
    await pane
      .getByText(/元に戻しました/)
      .first()
      .waitFor();
  });

  it("opens several files, says of a broken one why, and looks at all together", async () => {
    const { page, pane } = open;
    const broken = { name: "壊れた.xlsx", mimeType: "", buffer: Buffer.from(FILE.subarray(0, FILE.length >> 1)) };
    const memo = { name: "メモ.txt", mimeType: "text/plain", buffer: Buffer.from("メモ") };
    await open.choose({ name: "人吉.xlsx", mimeType: "", buffer: Buffer.from(FILE) }, broken, memo, {
      name: "熊本.xlsx",
      mimeType: "",
      buffer: Buffer.from(sampleBytes(KUMAMOTO)),
    });
    await page.getByRole("button", { name: "熊本.xlsx", exact: true }).waitFor();
    const told = page.getByText("開けなかったファイル");
    await told.waitFor();
    expect(await page.getByText(/^壊れた\.xlsx：ファイルが途中で切れている/).count()).toBe(1);
    expect(await page.getByText(/^メモ\.txt：.*Excelブック/).count()).toBe(1);

    await page.getByRole("button", { name: "熊本.xlsx", exact: true }).click();
    await page.getByRole("grid", { name: /シート/ }).waitFor();
    await page.getByRole("button", { name: "まとめて見る" }).click();
    await page.getByRole("button", { name: "2ファイルまとめて", exact: true }).waitFor();
    await press(open, "検証する");
    await pane
      .getByText(/\d+件の指摘/)
      .first()
      .waitFor();
    await press(open, "戻る");
    await pane.getByRole("switch").click();
    await pane.getByText("まとめて見ているあいだは書き込めません").first().waitFor();
    expect(await page.getByRole("button", { name: "名前を付けて保存" }).count()).toBe(0);
  });

  it("compares with last year's file, and forgets it again", async () => {
    const { page, pane } = open;
    await open.choose(SAMPLE);
    await press(open, "昨年度と比べる");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(open, "ファイルを選ぶ")]);
    await chooser.setFiles(SAMPLE);
    await pane.getByText(/昨年度のファイルにもあります/).waitFor();
  });

  it("saves the copy for publication, the report and the requests to departments", async () => {
    const { page } = open;
    await open.choose(SAMPLE);
    await press(open, "公表用データ");
    const copy = await open.saved(() => press(open, /\.xlsx」を保存/));
    expect(readXlsx(copy.bytes).sheets.length).toBeGreaterThan(2);
    const csv = await open.saved(() => press(open, /\.csv」を保存/));
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const json = await open.saved(() => press(open, /\.json」を保存/));
    expect(() => JSON.parse(Buffer.from(json.bytes).toString()) as unknown).not.toThrow();

    const report = await open.saved(() => page.getByRole("button", { name: "報告書" }).click());
    expect(report.name).toBe("人吉市_令和6年度_進捗報告_報告書.html");
    expect(Buffer.from(report.bytes).toString()).toContain("雇用創出数");
    const requests = await open.saved(() => page.getByRole("button", { name: "担当課への依頼" }).click());
    expect(requests.name).toMatch(/\.(?:xlsx|zip)$/);
    expect(requests.bytes.length).toBeGreaterThan(1000);
  });

  it("opens what is dropped anywhere on the page", async () => {
    const { page, cell } = open;
    await page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], "落とした.xlsx"));
        const drop = (kind: string) =>
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
        drop("dragover");
        drop("drop");
      },
      [...FILE],
    );
    await cell("A1").waitFor();
    expect(await page.title()).toBe("Tassei（達成）");
    expect(await page.getByRole("button", { name: "落とした.xlsx", exact: true }).count()).toBe(1);
  });

  it("can be used without seeing it, before and after a file", async () => {
    const { page, cell } = open;
    await page.evaluate(AXE);
    const faults = () => page.evaluate<{ id: string }[]>("axe.run().then(({ violations }) => violations)");
    expect((await faults()).map(({ id }) => id)).toEqual([]);
    await open.choose(SAMPLE);
    await cell("A1").waitFor();
    await open.pane.getByRole("button", { name: "検証する" }).waitFor();
    expect((await faults()).map(({ id }) => id)).toEqual([]);
  });

  it("moves about the sheet by keyboard, and asks before unsaved work is lost", async () => {
    const { page, pane, grid } = open;
    await page.getByRole("button", { name: "例で試す" }).click();
    await grid.focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    expect(await open.selected()).toBe("B3");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await open.selected()).toBe("B3:B4");
    await page.keyboard.press("Control+PageDown");
    expect(await grid.getAttribute("data-sheet")).toBe("1-②");
    await page.keyboard.press("Control+End");
    expect(await open.selected()).not.toBe("A1");

    await pane.getByRole("switch").click();
    await page.getByRole("navigation").getByLabel("未保存の変更があります").waitFor();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole("button", { name: /を閉じる/ }).click();
    await page.close({ runBeforeUnload: true });
    expect(asked[0]).toBe("confirm");
    expect(await page.getByRole("grid").count()).toBe(1);
  });
});
