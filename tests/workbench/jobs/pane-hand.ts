import { expect } from "@jest/globals";
import type { Frame, Locator } from "playwright-core";
import type { Workbook } from "../../../src/core";
import { parseFixture } from "../../fixtures/sheet";
import type { OpenWorkbench } from "../../tools/workbench";

/** What a person does in the pane, by the words on it. */
export interface PaneHand {
  readonly frame: Frame;
  press(name: string | RegExp): Promise<void>;
  /** Waits until these words can be read. */
  reads(text: string | RegExp): Promise<void>;
  text(): Promise<string>;
  back(): Promise<void>;
  /** One finding of the list, by its cell: 数値が文字 … D9. */
  finding(title: string, cell: string): Locator;
}

export async function paneOf(workbench: OpenWorkbench): Promise<PaneHand> {
  const frame = await workbench.pane();
  const hand: PaneHand = {
    frame,
    press: async (name) => {
      const exact = typeof name === "string";
      await frame.getByRole("button", { name, exact }).first().click();
    },
    reads: async (text) => {
      await frame.getByText(text).first().waitFor({ timeout: 20_000 });
    },
    text: () => frame.evaluate(() => document.body.innerText),
    back: async () => {
      await frame.getByRole("button", { name: "戻る", exact: true }).click();
    },
    finding: (title, cell) =>
      frame
        .getByRole("option")
        .filter({ hasText: title })
        .filter({ hasText: new RegExp(`${cell}(?!\\d)`) }),
  };
  // What the workbook is stands there once it was read.
  await frame
    .getByRole("button", { name: /検証する$|シートで指す/ })
    .first()
    .waitFor({ timeout: 30_000 });
  return hand;
}

/** Opens a workbook in the place of the one that is open; the pane starts afresh with it. */
export async function reopen(workbench: OpenWorkbench, bytes: Uint8Array): Promise<PaneHand> {
  await workbench.open(bytes, "施策1.xlsx");
  return paneOf(workbench);
}

/** The table a clerk fills in, on the sheet 施策1: a row has name, unit, start, target, actual (column E) and rate. */
export function progressBook(rows: string): Workbook {
  return parseFixture(`# 進捗
## sheet: 施策1
| 指標名 | 単位 | 基準値（R5） | 目標値（R6） | R6実績 | 達成率 |
| --- | --- | --- | --- | --- | --- |
${rows}
`).workbook;
}

/** Nothing asked of Excel that it does not know, nothing asked of the world, nothing thrown. */
export async function expectNoComplaints(workbench: OpenWorkbench): Promise<void> {
  expect(await workbench.complaintsOfExcel()).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(workbench.complaints).toEqual([]);
}
