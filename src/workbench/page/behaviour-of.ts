import type { Behaviour } from "../host";
import type { Troubles } from "./state";

const SLOW_MS = 1_000;
const LATE_MS = 3_000;

/** What is chosen on the page, as the stand-in for Excel understands it. */
export function behaviourOf({ version, isSlow, isEditing, events }: Troubles): Behaviour {
  return {
    version,
    delayMs: isSlow ? SLOW_MS : 0,
    isEditing,
    events: events === "late" ? { lateMs: LATE_MS } : events,
  };
}
