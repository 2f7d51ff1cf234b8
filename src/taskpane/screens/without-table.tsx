import { Button } from "@fluentui/react-components";
import { EmptyState } from "../parts/empty-state";
import { Screen } from "../parts/screen";
import { useDesk, useWords } from "../shell/desk-context";
import { JOBS } from "../texts/jobs/words";

interface WithoutTableProps {
  /** The screen's. */
  readonly title: string;
  /** What there is none of, for want of a table. */
  readonly lacks: string;
  /** Where not every table would do. */
  readonly why?: string;
}

/** A screen that needs a table of indicators and has none: perhaps it was not read, then it can be pointed at. */
export function WithoutTable({ title, lacks, why }: WithoutTableProps) {
  const { store } = useDesk();
  const words = useWords(JOBS);
  return (
    <Screen title={title}>
      <EmptyState title={lacks} text={why ?? words.noTable}>
        <Button onClick={() => store.tell({ kind: "go", to: "mapping" })}>{words.toMapping}</Button>
      </EmptyState>
    </Screen>
  );
}
