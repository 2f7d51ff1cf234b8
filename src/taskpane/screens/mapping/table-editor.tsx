import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { describeColumns, type Survey, type TableMapping } from "../../../core/index";
import { pointedColumn } from "../../jobs/edit-mapping";
import { forgetMappings, readingWith, storeMapping } from "../../jobs/map";
import { useKeys } from "../../keys/keys-context";
import { ConfirmButton } from "../../parts/confirm-button";
import { Screen } from "../../parts/screen";
import { TakeBackButton } from "../../parts/take-back-button";
import { SubHead } from "../../parts/sub-head";
import { useDesk, useIsBusy, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { useSelection } from "../../shell/use-selection";
import { MAPPING } from "../../texts/mapping/words";
import { ColumnRow } from "./column-row";
import { PointAtColumn } from "./point-at-column";
import { ReadingPreview } from "./reading-preview";
import { RowsOfTable } from "./rows-of-table";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalXL },
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface TableEditorProps {
  readonly known: Survey;
  readonly from: TableMapping;
  readonly onLeave: () => void;
}

/** One table's reading laid open; every change shows at once what it would read, and nothing is stored before. */
export function TableEditor({ known, from, onLeave }: TableEditorProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const [mapping, setMapping] = useState(from);
  const selection = useSelection();
  const table = useMemo(() => readingWith(known.workbook, mapping), [known.workbook, mapping]);
  const columns = useMemo(() => describeColumns(known.workbook, mapping, table), [known.workbook, mapping, table]);
  const pointed = selection && pointedColumn(mapping, selection);
  useKeys({ back: onLeave });
  return (
    <Screen
      title={mapping.sheet}
      actions={
        <Button size="small" onClick={onLeave}>
          {words.toList}
        </Button>
      }
      foot={<EditorFoot known={known} from={from} mapping={mapping} isTable={isTable(table)} onLeave={onLeave} />}
    >
      <div className={styles.page}>
        <ReadingPreview table={isTable(table) ? table : null} />
        <RowsOfTable mapping={mapping} selection={selection} onChange={setMapping} />
        <div className={styles.part}>
          <SubHead>{words.columnsHead}</SubHead>
          <p className={styles.hint}>{words.columnsHow}</p>
        </div>
        {columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            mapping={mapping}
            isPointed={column.column === pointed}
            year={known.year}
            onChange={setMapping}
          />
        ))}
        <PointAtColumn mapping={mapping} selection={selection} onChange={setMapping} />
      </div>
    </Screen>
  );
}

function isTable(table: ReturnType<typeof readingWith>): boolean {
  return table !== null && table.indicators.some(({ targets, actuals }) => targets.length + actuals.length > 0);
}

interface EditorFootProps extends TableEditorProps {
  readonly mapping: TableMapping;
  readonly isTable: boolean;
}

function EditorFoot({ known, from, mapping, isTable: reads, onLeave }: EditorFootProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const desk = useDesk();
  const run = useRun();
  const isBusy = useIsBusy();
  const isStored = (wanted: TableMapping) =>
    known.mappings.some((each) => JSON.stringify(each) === JSON.stringify(wanted));
  const isNew = !known.tables.tables.some((table) => JSON.stringify(table.mapping) === JSON.stringify(from));
  const canStore = reads && !isStored(mapping) && (isNew || JSON.stringify(mapping) !== JSON.stringify(from));
  const hasStored = known.mappings.some(({ sheet }) => sheet === mapping.sheet);
  const leaveWhen = (done: Promise<boolean>) => done.then((is) => (is ? onLeave() : undefined));
  return (
    <div className={styles.foot}>
      <ConfirmButton disabled={!canStore} onConfirm={() => run(() => leaveWhen(storeMapping(desk, mapping)))}>
        {words.store}
      </ConfirmButton>
      {hasStored && (
        <Button disabledFocusable={isBusy} onClick={() => run(() => leaveWhen(forgetMappings(desk, mapping.sheet)))}>
          {words.forget}
        </Button>
      )}
      <TakeBackButton />
      <span className={styles.hint}>{canStore || !reads ? words.stays : words.unchanged}</span>
    </div>
  );
}
