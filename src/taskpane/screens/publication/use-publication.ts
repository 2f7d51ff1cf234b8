import { useEffect, useState } from "react";
import type { Survey } from "../../../core/index";
import { type PreparedPublication, preparePublication, type PublicationFacts } from "../../jobs/publish";
import { useRun } from "../../shell/use-run";

/** Long enough for a word to be typed, short enough to feel like at once. */
const QUIET = 200;

/** The copy as it would be published; the last one stays in sight while the next is on its way. */
export function usePublication(known: Survey, facts: PublicationFacts): PreparedPublication | null {
  const run = useRun();
  const [prepared, setPrepared] = useState<PreparedPublication | null>(null);
  useEffect(() => {
    const prepare = () => run(() => Promise.resolve(setPrepared(preparePublication(known, facts))));
    const timer = setTimeout(prepare, QUIET);
    return () => clearTimeout(timer);
  }, [run, known, facts]);
  return prepared;
}
