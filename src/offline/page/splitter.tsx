import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

export const PANE = { least: 300, usual: 400, most: 720 };
const STEP = 24;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
    "&:hover, &:focus-visible": { backgroundColor: tokens.colorBrandBackground, outlineStyle: "none" },
  },
});

interface SplitterProps {
  readonly label: string;
  /** How wide the pane to its right is. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The border between the sheet and the pane, to be moved by mouse or keyboard. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const styles = useStyles();
  const set = (wanted: number) => onWidth(Math.round(Math.min(PANE.most, Math.max(PANE.least, wanted))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  };
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      set(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <div
      className={styles.bar}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE.least}
      aria-valuemax={PANE.most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onMove}
      onDoubleClick={() => set(PANE.usual)}
    />
  );
}
