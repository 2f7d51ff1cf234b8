import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useId, useMemo } from "react";
import { useWords } from "../../shell/desk-context";
import type { ListedFinding, ListRow } from "../../state/list-findings";
import { FINDINGS } from "../../texts/findings/words";
import { FindingRow, GroupRow, ROW_HEIGHTS } from "./list-row";

interface FindingsListProps {
  readonly rows: readonly ListRow[];
  /** How many of the rows are findings. */
  readonly count: number;
  readonly focus: string | null;
  readonly onPick: (listed: ListedFinding) => void;
  /** Where the keyboard goes when it has nowhere else to go. */
  readonly place: RefObject<HTMLDivElement | null>;
}

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: "96px",
    overflowY: "scroll",
    overflowX: "hidden",
    position: "relative",
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { ":focus-visible": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  },
  inner: { position: "relative", width: "100%" },
  row: { position: "absolute", left: 0, top: 0, width: "100%" },
});

/** Only the rows in sight are drawn. One stop of the Tab key; J and K, or arrows, go through it. */
export function FindingsList({ rows, count, focus, onPick, place: scroller }: FindingsListProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  const id = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => ROW_HEIGHTS[rows[at]?.kind ?? "finding"],
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 6,
    // Until it is drawn and measured, as long as a pane: the first picture has rows.
    initialRect: { width: 320, height: 640 },
  });
  const places = useMemo(() => placesOf(rows), [rows]);
  const at = focus === null ? undefined : places.get(focus);
  useEffect(() => {
    virtual.measure();
  }, [rows, virtual]);
  useEffect(() => {
    // The details that open below take room from the list: looked at once more when they stand.
    if (at === undefined) return;
    const show = () => virtual.scrollToIndex(at.row, { align: "auto" });
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [at, virtual]);
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      {...(at && { "aria-activedescendant": `${id}${String(at.finding)}` })}
    >
      <div className={styles.inner} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const place = { height: item.size, transform: `translateY(${String(item.start)}px)` };
          if (row.kind !== "finding") {
            return (
              <div key={item.key} className={styles.row} style={place} role="presentation">
                <GroupRow row={row} />
              </div>
            );
          }
          const isFocused = row.key === focus;
          const number = places.get(row.key)?.finding ?? 0;
          return (
            <div
              key={item.key}
              id={`${id}${String(number)}`}
              className={styles.row}
              style={place}
              role="option"
              aria-selected={isFocused}
              aria-posinset={number + 1}
              aria-setsize={count}
              onClick={() => onPick(row.listed)}
            >
              <FindingRow listed={row.listed} isFocused={isFocused} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where each finding stands: among the rows, and among the findings. */
function placesOf(rows: readonly ListRow[]): ReadonlyMap<string, { readonly row: number; readonly finding: number }> {
  const places = new Map<string, { row: number; finding: number }>();
  for (const [row, { kind, key }] of rows.entries())
    if (kind === "finding") places.set(key, { row, finding: places.size });
  return places;
}
