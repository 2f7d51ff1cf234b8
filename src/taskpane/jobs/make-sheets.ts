import {
  checkOptionsOf,
  type Edit,
  fillOptionsOf,
  planFindingsSheet,
  planSummary,
  startChecking,
  type Survey,
} from "../../core/index";
import type { Desk } from "./desk";
import { writeChange } from "./write";

/** 達成状況一覧 and 総括表, made or made anew; 総括表 is shown. */
export function makeSummary(desk: Desk): Promise<boolean> {
  const { charts, sparklines } = desk.host.features;
  return makeSheets(desk, (known) =>
    planSummary(known.workbook, known.tables.tables, { ...fillOptionsOf(known), charts, sparklines }),
  );
}

/** 検証結果, with what people wrote on it before. */
export function makeFindingsSheet(desk: Desk): Promise<boolean> {
  return makeSheets(desk, (known) => {
    const { findings } = startChecking(known.workbook, known.tables, checkOptionsOf(known));
    return planFindingsSheet(known.workbook, findings);
  });
}

function makeSheets(desk: Desk, plan: (known: Survey) => readonly Edit[]): Promise<boolean> {
  const { didMakeSheets, didMakeSheetsDone } = desk.texts;
  return writeChange(desk, (known) => {
    const edits = plan(known);
    const names = edits.flatMap((edit) => (edit.kind === "sheet" && edit.after !== null ? [edit.name] : []));
    const show = names.at(-1);
    return {
      edits,
      label: didMakeSheets(names),
      done: didMakeSheetsDone(names),
      ...(show !== undefined && { show }),
    };
  });
}
