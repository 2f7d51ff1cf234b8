import {
  type DescribedTable,
  describeTable,
  fillOptionsOf,
  flaggedRule,
  planFillInSteps,
  type Steps,
  type Survey,
} from "../../core/index";
import { isWritable } from "./fill";
import { runInTurns } from "./in-turns";

/** What the home screen says besides: looked up after the workbook is on screen, for it takes a moment. */
export interface HomeFacts {
  /** How many rates could be written: typed ones in the place of which a formula could stand are among them. */
  readonly rates: number;
  /** There are flags of ours on the sheets. */
  readonly isFlagged: boolean;
  /** Tables whose reading somebody should look at. */
  readonly doubtful: number;
}

/** Beside whatever else goes on; null when nobody wants to know any more. */
export async function lookAtHome(known: Survey, isOver: () => boolean = () => false): Promise<HomeFacts | null> {
  const { workbook, tables } = known;
  const steps = planFillInSteps(tables.tables, workbook, { ...fillOptionsOf(known), replace: false });
  const plan = await runInTurns(untilOver(steps, isOver), () => undefined);
  if (plan === null) return null;
  return {
    rates: plan.items.filter(isWritable).length,
    isFlagged: workbook.sheets.some(({ conditionalFormats }) =>
      conditionalFormats.some((format) => flaggedRule(format) !== undefined),
    ),
    doubtful: tables.tables.filter((table) => isDoubtful(describeTable(workbook, table, known.mappings))).length,
  };
}

function isDoubtful({ confidence }: DescribedTable): boolean {
  return confidence === "low" || confidence === "medium";
}

function* untilOver<T>(steps: Steps<T>, isOver: () => boolean): Steps<T | null> {
  for (;;) {
    if (isOver()) return null;
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value;
  }
}
