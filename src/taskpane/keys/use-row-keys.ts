import { useState } from "react";
import { useKeys } from "./keys-context";

/** Which row of a list the keyboard stands on; -1 before it was used. Enter does what a click on the cell does. */
export function useRowKeys(count: number, open: (index: number) => void): number {
  const [at, setAt] = useState(-1);
  const here = Math.min(at, count - 1);
  const move = (by: number) => {
    if (count === 0) return false;
    setAt(Math.min(Math.max(here + by, 0), count - 1));
    return true;
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    goToCell: () => {
      if (here < 0) return false;
      open(here);
      return true;
    },
  });
  return here;
}
