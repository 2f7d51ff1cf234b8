import { useEffect, useState } from "react";
import type { Survey } from "../../../core/index";
import type { HomeFacts } from "../../jobs/look";
import { usePaneState } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";

/** Coming back to the screen finds them as they were. */
const known = new WeakMap<Survey, HomeFacts>();

/** Null until they are known for the first time; later ones take the place of the earlier without a gap. */
export function useHomeFacts(): HomeFacts | null {
  const survey = usePaneState((state) => state.survey);
  const run = useRun();
  const [facts, setFacts] = useState<HomeFacts | null>(() => (survey && known.get(survey)) ?? null);
  useEffect(() => {
    if (!survey) return;
    let isOver = false;
    run(async () => {
      const { lookAtHome } = await import("../../jobs/look");
      const found = known.get(survey) ?? (await lookAtHome(survey, () => isOver));
      if (found === null) return;
      known.set(survey, found);
      if (!isOver) setFacts(found);
    });
    return () => {
      isOver = true;
    };
  }, [survey, run]);
  return facts;
}
