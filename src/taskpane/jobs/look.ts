import { flaggedRule, type Survey } from "../../core/index";
import { isWritable, previewRates } from "./fill";

/** What the home screen says besides: looked up after the workbook is on screen, for it takes a moment. */
export interface HomeFacts {
  /** How many rates would be written. */
  readonly rates: number;
  /** There are flags of ours on the sheets. */
  readonly isFlagged: boolean;
}

export function lookAtHome(known: Survey): HomeFacts {
  const { workbook } = known;
  return {
    rates: previewRates(known, false).items.filter(isWritable).length,
    isFlagged: workbook.sheets.some(({ conditionalFormats }) =>
      conditionalFormats.some((format) => flaggedRule(format) !== undefined),
    ),
  };
}
