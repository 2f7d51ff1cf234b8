import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { fillOptionsOf, type IndicatorLine, listIndicators, type Survey } from "../../../core/index";
import { showCell } from "../../jobs/show-cell";
import { useKeys } from "../../keys/keys-context";
import { useRowKeys } from "../../keys/use-row-keys";
import { EmptyState } from "../../parts/empty-state";
import { Screen } from "../../parts/screen";
import { VirtualList } from "../../parts/virtual-list";
import { useDesk, useWords } from "../../shell/desk-context";
import { useDerived } from "../../shell/use-derived";
import {
  choicesOfIndicators,
  filterIndicators,
  type IndicatorFilter,
  NO_INDICATOR_FILTER,
} from "../../state/list-indicators";
import { INDICATORS } from "../../texts/indicators/words";
import { OnItsWay, WithSurvey } from "../with-survey";
import { WithoutTable } from "../without-table";
import { IndicatorRow } from "./indicator-row";
import { IndicatorsHead } from "./indicators-head";

export function IndicatorsScreen() {
  const { title } = useWords(INDICATORS);
  return <WithSurvey title={title}>{(known) => <IndicatorsOf known={known} />}</WithSurvey>;
}

function IndicatorsOf({ known }: { readonly known: Survey }) {
  const { title } = useWords(INDICATORS);
  const lines = useDerived(known, list);
  return lines ? <Indicators lines={lines} /> : <OnItsWay title={title} />;
}

function list(known: Survey): readonly IndicatorLine[] {
  return listIndicators(known.workbook, known.tables.tables, fillOptionsOf(known));
}

/** Every indicator of the workbook in one list. */
function Indicators({ lines }: { readonly lines: readonly IndicatorLine[] }) {
  const words = useWords(INDICATORS);
  const desk = useDesk();
  const choices = useMemo(() => choicesOfIndicators(lines), [lines]);
  const [filter, setFilter] = useState<IndicatorFilter>(NO_INDICATOR_FILTER);
  const shown = useMemo(() => filterIndicators(lines, filter), [lines, filter]);
  const searchBox = useRef<HTMLInputElement>(null);
  useKeys({ search: () => searchBox.current?.focus() });
  const at = useRowKeys(shown.length, (index) => {
    const line = shown[index];
    if (line) void showCell(desk, line.at);
  });
  if (lines.length === 0) return <WithoutTable title={words.title} lacks={words.noneTitle} />;
  const head = (
    <IndicatorsHead
      filter={filter}
      choices={choices}
      shown={shown.length}
      all={lines.length}
      searchBox={searchBox}
      onChange={(change) => setFilter({ ...filter, ...change })}
    />
  );
  return (
    <Screen title={words.title} scrolls="content" head={head}>
      {shown.length === 0 ? (
        <EmptyState title={words.noMatch}>
          <Button onClick={() => setFilter(NO_INDICATOR_FILTER)}>{words.clear}</Button>
        </EmptyState>
      ) : (
        <VirtualList items={shown} keyOf={({ key }) => key} estimate={124} label={words.list} focus={at}>
          {(line, index) => <IndicatorRow line={line} isCurrent={index === at} />}
        </VirtualList>
      )}
    </Screen>
  );
}
