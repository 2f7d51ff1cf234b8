import hitoyoshi3 from "../../../assets/plans/hitoyoshi-3.json";
import kumamoto1 from "../../../assets/plans/kumamoto-1.json";
import kumamoto2 from "../../../assets/plans/kumamoto-2.json";
import kumamotoActionR6 from "../../../assets/plans/kumamoto-action-r6.json";

/** Plans that come with the program, by the names the command line knows them by. */
export const PLAN_PRESETS: Readonly<Record<string, unknown>> = {
  "kumamoto-1": kumamoto1,
  "kumamoto-2": kumamoto2,
  "kumamoto-action-r6": kumamotoActionR6,
  "hitoyoshi-3": hitoyoshi3,
};
