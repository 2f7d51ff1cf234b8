import type { MethodName } from "../../plan/terms/methods";
import { elapsed } from "./elapsed";
import { inverse } from "./inverse";
import { inverseTwoMinus } from "./inverse-two-minus";
import { met } from "./met";
import type { Method } from "./method";
import { progress } from "./progress";
import { prorated } from "./prorated";
import { ratio } from "./ratio";

/** Every method a plan can name; the compiler misses none. */
export const METHOD_OF: Readonly<Record<MethodName, Method>> = {
  ratio,
  inverse,
  "inverse-two-minus": inverseTwoMinus,
  progress,
  prorated,
  elapsed,
  met,
};
