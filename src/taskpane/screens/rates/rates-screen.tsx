import { useMemo, useState } from "react";
import type { FillItem, FillLine, Survey } from "../../../core/index";
import { rateKey, reviewRates } from "../../jobs/fill";
import { showCell } from "../../jobs/show-cell";
import { EmptyState } from "../../parts/empty-state";
import { Screen } from "../../parts/screen";
import { VirtualList } from "../../parts/virtual-list";
import { useDesk, useWords } from "../../shell/desk-context";
import { useDerived } from "../../shell/use-derived";
import { useRowKeys } from "../../keys/use-row-keys";
import { type RateRow as Row, rowsOfRates } from "../../state/list-rates";
import { RATES } from "../../texts/rates/words";
import { OnItsWay, WithSurvey } from "../with-survey";
import { WithoutTable } from "../without-table";
import { RateRow } from "./rate-row";
import { RatesFoot } from "./rates-foot";
import { RatesHead } from "./rates-head";
import { SheetRow } from "./sheet-row";
import { useTicks } from "./use-ticks";

export function RatesScreen() {
  const { title } = useWords(RATES);
  return <WithSurvey title={title}>{(known) => <RatesOf known={known} />}</WithSurvey>;
}

function RatesOf({ known }: { readonly known: Survey }) {
  const { title } = useWords(RATES);
  const lines = useDerived(known, reviewRates);
  return lines ? <Rates known={known} lines={lines} /> : <OnItsWay title={title} />;
}

interface RatesProps {
  readonly known: Survey;
  readonly lines: readonly FillLine[];
}

/** What would be written, cell by cell, before anything is; then one button. */
function Rates({ known, lines }: RatesProps) {
  const words = useWords(RATES);
  const desk = useDesk();
  const ticks = useTicks(lines);
  const [shown, setShown] = useState<ReadonlySet<FillItem["action"]>>(new Set(["write", "replace", "skip"]));
  const rows = useMemo(
    () =>
      rowsOfRates(
        lines.filter(({ item }) => shown.has(item.action)),
        rateKey,
        isOwnIn(known),
      ),
    [lines, known, shown],
  );
  const cellOf = (row: Row | undefined) =>
    row?.kind === "rate" ? (row.line.item.at ?? row.line.item.indicator.at) : null;
  const at = useRowKeys(rows.length, (index) => {
    const cell = cellOf(rows[index]);
    if (cell && rows[index]?.kind === "rate" && !rows[index].isOwn) void showCell(desk, cell);
  });
  if (lines.length === 0)
    return <WithoutTable title={words.title} lacks={words.noTableTitle} why={words.noTableText} />;
  return (
    <Screen
      title={words.title}
      scrolls="content"
      head={
        <RatesHead lines={lines} ticks={ticks} shown={shown} onShow={(action) => setShown(toggled(shown, action))} />
      }
      foot={<RatesFoot lines={lines} ticked={ticks.ticked} />}
    >
      {rows.length === 0 && <EmptyState title={words.noneShown} />}
      <VirtualList items={rows} keyOf={({ key }) => key} estimate={88} label={words.list} focus={at}>
        {(row, index) =>
          row.kind === "sheet" ? (
            <SheetRow row={row} rows={rows} ticks={ticks} />
          ) : (
            <RateRow row={row} ticks={ticks} isCurrent={index === at} />
          )
        }
      </VirtualList>
    </Screen>
  );
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const others = [...set].filter((each) => each !== item);
  return new Set(set.has(item) ? others : [...others, item]);
}

/** Rates without a cell in the template go onto our own sheet, whole or not at all. */
function isOwnIn({ workbook, tables }: Survey): (item: FillItem) => boolean {
  const withRates = new Set(
    tables.tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ rates }) => rates.map(({ at }) => `${at.sheet} ${String(at.row)} ${String(at.column)}`)),
    ),
  );
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  return ({ at }) =>
    at === null || !sheets.has(at.sheet) || !withRates.has(`${at.sheet} ${String(at.row)} ${String(at.column)}`);
}
