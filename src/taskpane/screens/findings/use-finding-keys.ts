import type { RefObject } from "react";
import { fixOne } from "../../jobs/mend";
import { showCell } from "../../jobs/show-cell";
import { useKeys } from "../../keys/keys-context";
import { useDesk } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import type { Focus } from "./use-focus";

interface FindingKeys {
  readonly focus: Focus;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly isAccepting: boolean;
  readonly onAccepting: (is: boolean) => void;
  /** The findings are on screen, not those that were accepted. */
  readonly isListed: boolean;
}

/** The keyboard of somebody who goes through hundreds of findings. */
export function useFindingKeys({ focus, searchBox, isAccepting, onAccepting, isListed }: FindingKeys): void {
  const desk = useDesk();
  const run = useRun();
  const move = (by: 1 | -1) => {
    onAccepting(false);
    focus.move(by);
  };
  const onFocused = (act: (listed: NonNullable<Focus["listed"]>) => unknown) => () =>
    isListed && focus.listed ? act(focus.listed) : false;
  useKeys({
    next: () => isListed && move(1),
    previous: () => isListed && move(-1),
    goToCell: onFocused(({ finding }) => run(() => showCell(desk, finding.at))),
    // Its preview stands below the list: what is about to be written has been shown.
    fix: onFocused(({ finding }) => (finding.fix ? run(() => fixOne(desk, finding)) : false)),
    accept: onFocused(() => onAccepting(true)),
    search: () => isListed && searchBox.current?.focus(),
    back: () => {
      if (isAccepting) return onAccepting(false);
      return isListed && focus.listed ? focus.set(null) : false;
    },
  });
}
