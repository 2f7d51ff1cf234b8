import type { Desk } from "./desk";
import { planSheets, type SheetKind } from "./sheet-kinds";
import { writeChange } from "./write";

/** 達成状況一覧 and 総括表, made or made anew; 総括表 is shown. */
export function makeSummary(desk: Desk): Promise<boolean> {
  return makeSheets(desk, ["summary"]);
}

/** 検証結果, with what people wrote on it before. */
export function makeFindingsSheet(desk: Desk): Promise<boolean> {
  return makeSheets(desk, ["findings"]);
}

/** Sheets of ours, made or made anew as one change; the last of them is shown. */
export function makeSheets(desk: Desk, kinds: readonly SheetKind[]): Promise<boolean> {
  const { texts, store } = desk;
  return writeChange(desk, (known) => {
    const plans = planSheets(desk, known, kinds, store.state().previous);
    const names = plans.flatMap(({ sheets }) => sheets.map(({ name }) => name));
    const show = names.at(-1);
    return {
      edits: plans.flatMap(({ edits }) => edits),
      label: texts.didMakeSheets(names),
      done: texts.didMakeSheetsDone(names),
      ...(show !== undefined && { show }),
    };
  });
}
