import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Range } from "../../core/index";
import { boxOf, type Geometry } from "./geometry";
import { ColumnHeads, RowHeads } from "./heads";
import { type Cell, follow, rangeOfStretch, type Stretch } from "./move";
import { Part } from "./part";
import { HEADS, useSheetStyles } from "./sheet-styles";
import type { ShownSheet } from "./shown-sheet";
import { useViewport } from "./use-viewport";
import { type Frozen, frozenIn, scrollTo, windowOf } from "./window";

interface GridProps {
  readonly shown: ShownSheet;
  readonly label: string;
  readonly chartNote: string;
  readonly chosen: Range | null;
  /** Goes up when the chosen cells are to be brought into view. */
  readonly revealed: number;
  readonly onChoose: (range: Range) => void;
}

/** A sheet to look at: drawn only where it shows, however long it is. */
export function Grid({ shown, label, chartNote, chosen, revealed, onChoose }: GridProps) {
  const styles = useSheetStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const stretch = useRef<Stretch | null>(null);
  const { geometry } = shown;
  const { rows, columns } = geometry;
  const view = useViewport(scroller, HEADS);
  const frozen = useMemo(() => frozenIn(geometry, view.width, view.height), [geometry, view.width, view.height]);
  const window = windowOf(geometry, frozen, view);

  const choose = (next: Stretch): void => {
    stretch.current = next;
    onChoose(rangeOfStretch(next, geometry));
  };
  const sheet = shown.sheet.name;
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [sheet]);
  useEffect(() => {
    if (chosen && scroller.current) bringIntoView(scroller.current, geometry, frozen, chosen);
    // Only what asks to be shown moves the sheet; a turn of the wheel must not be undone by the next drawing.
  }, [revealed, sheet, view.height === 0]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!chosen || event.altKey || event.metaKey) return;
    const page = Math.max(
      1,
      Math.floor((view.height - frozen.height) / Math.max(1, rows.sizeOf(window.rows.from))) - 1,
    );
    const next = follow(stretchOf(stretch.current, chosen, geometry), event, { geometry, sheet: shown.sheet, page });
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    choose(next);
    const { row, column } = next.to;
    const target = geometry.merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
    if (scroller.current) bringIntoView(scroller.current, geometry, frozen, target);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const at = scroller.current && cellUnder(event, scroller.current, geometry, frozen);
    if (!at || (event.type === "pointermove" ? (event.buttons & 1) === 0 : event.button !== 0)) return;
    const isNew = event.type === "pointerdown" && !event.shiftKey;
    const from = isNew || !chosen ? at : stretchOf(stretch.current, chosen, geometry).from;
    if (!isNew && stretch.current?.to.row === at.row && stretch.current.to.column === at.column) return;
    choose({ from, to: at });
  };

  const rest = { width: columns.length - frozen.width, height: rows.length - frozen.height };
  const corner = { width: HEADS.width + frozen.width, height: HEADS.height + frozen.height };
  const frozenRows = { from: 0, to: frozen.row - 1 };
  const frozenColumns = { from: 0, to: frozen.column - 1 };
  const chosenRows = chosen && { from: chosen.top, to: chosen.bottom };
  const chosenColumns = chosen && { from: chosen.left, to: chosen.right };
  const part = { shown, chosen, chartNote };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-readonly
      aria-multiselectable
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      data-sheet={sheet}
    >
      <div
        className={styles.paper}
        role="presentation"
        style={{ width: HEADS.width + columns.length, height: HEADS.height + rows.length }}
      >
        <div className={styles.top} style={{ height: corner.height }}>
          <div className={mergeClasses(styles.corner, frozen.column > 0 && styles.frozenAcross)} style={corner}>
            <div
              className={styles.heads}
              aria-hidden
              style={{ left: HEADS.width, right: 0, top: 0, height: HEADS.height }}
            >
              <ColumnHeads axis={columns} span={frozenColumns} chosen={chosenColumns} />
            </div>
            <div
              className={styles.heads}
              aria-hidden
              style={{ top: HEADS.height, bottom: 0, left: 0, width: HEADS.width }}
            >
              <RowHeads axis={rows} span={frozenRows} chosen={chosenRows} />
            </div>
            <div
              className={mergeClasses(styles.band, frozen.row > 0 && styles.frozenDown)}
              style={{ left: HEADS.width, top: HEADS.height, right: 0, bottom: 0 }}
            >
              <Part name="corner" {...part} rows={frozenRows} columns={frozenColumns} origin={{ x: 0, y: 0 }} />
            </div>
          </div>
          <div className={styles.across} style={{ left: corner.width }}>
            <div
              className={styles.heads}
              aria-hidden
              style={{ left: -frozen.width, right: 0, top: 0, height: HEADS.height }}
            >
              <ColumnHeads axis={columns} span={window.columns} chosen={chosenColumns} />
            </div>
            <div
              className={mergeClasses(styles.band, frozen.row > 0 && styles.frozenDown)}
              style={{ left: 0, right: 0, top: HEADS.height, bottom: 0 }}
            >
              <Part
                name="top"
                {...part}
                rows={frozenRows}
                columns={window.columns}
                origin={{ x: frozen.width, y: 0 }}
              />
            </div>
          </div>
        </div>
        <div
          className={mergeClasses(styles.left, frozen.column > 0 && styles.frozenAcross)}
          style={{ width: corner.width, height: rest.height }}
        >
          <div
            className={styles.heads}
            aria-hidden
            style={{ top: -frozen.height, bottom: 0, left: 0, width: HEADS.width }}
          >
            <RowHeads axis={rows} span={window.rows} chosen={chosenRows} />
          </div>
          <div className={styles.band} style={{ left: HEADS.width, right: 0, top: 0, bottom: 0 }}>
            <Part
              name="left"
              {...part}
              rows={window.rows}
              columns={frozenColumns}
              origin={{ x: 0, y: frozen.height }}
            />
          </div>
        </div>
        <div className={styles.main} style={{ left: corner.width, top: corner.height }}>
          <Part name="main" {...part} {...window} origin={{ x: frozen.width, y: frozen.height }} />
        </div>
      </div>
    </div>
  );
}

/** Goes on from what was chosen here, unless somebody else has chosen since. */
function stretchOf(known: Stretch | null, chosen: Range, geometry: Geometry): Stretch {
  if (known && sameRange(rangeOfStretch(known, geometry), chosen)) return known;
  const from = { row: chosen.top, column: chosen.left };
  const merge = geometry.merges.at(from.row, from.column);
  const isOne = merge !== undefined && sameRange(merge, chosen);
  return { from, to: isOne ? from : { row: chosen.bottom, column: chosen.right } };
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function cellUnder(
  event: PointerEvent,
  element: HTMLElement,
  { rows, columns }: Geometry,
  frozen: Frozen,
): Cell | null {
  const edge = element.getBoundingClientRect();
  const x = event.clientX - edge.left - HEADS.width;
  const y = event.clientY - edge.top - HEADS.height;
  if (x < 0 || y < 0 || x >= element.clientWidth - HEADS.width || y >= element.clientHeight - HEADS.height) return null;
  return {
    row: rows.indexAt(y < frozen.height ? y : y + element.scrollTop),
    column: columns.indexAt(x < frozen.width ? x : x + element.scrollLeft),
  };
}

function bringIntoView(element: HTMLElement, geometry: Geometry, frozen: Frozen, range: Range): void {
  const { x, y, width, height } = boxOf(geometry, range);
  const across = { at: element.scrollLeft, length: element.clientWidth - HEADS.width, frozen: frozen.width };
  const down = { at: element.scrollTop, length: element.clientHeight - HEADS.height, frozen: frozen.height };
  element.scrollTo(scrollTo(x, x + width, across), scrollTo(y, y + height, down));
}
