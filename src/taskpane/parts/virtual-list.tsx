import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** A first guess in pixels; every row is measured once it is there. */
  readonly estimate: number;
  readonly label: string;
  readonly children: (item: T, index: number) => ReactNode;
  /** Kept in sight: the row somebody went to by keyboard. */
  readonly focus?: number;
}

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", contain: "strict" },
  rows: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Thousands of rows, of which only those in sight are drawn. */
export function VirtualList<T>({ items, keyOf, estimate, label, children, focus }: VirtualListProps<T>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 8,
    // Where nothing is drawn (tests), the list is as long as a pane.
    initialRect: { width: 320, height: 640 },
  });
  useEffect(() => {
    if (focus !== undefined && focus >= 0) list.scrollToIndex(focus, { align: "auto" });
  }, [focus, list]);
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <div
        role="list"
        aria-label={label}
        className={styles.rows}
        style={{ height: `${String(list.getTotalSize())}px` }}
      >
        {list.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <div
                key={key}
                ref={list.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles.row}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                {children(item, index)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
