import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, useRef, useState } from "react";
import { useRun } from "../shell/use-run";

interface FileDropProps {
  /** "昨年度のファイルをここにドロップ" */
  readonly hint: string;
  readonly choose: string;
  /** File name endings: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (name: string, bytes: Uint8Array) => void;
}

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  over: { backgroundColor: tokens.colorNeutralBackground3, border: `1px dashed ${tokens.colorBrandStroke1}` },
  input: { display: "none" },
});

/** One file, dropped or chosen. It is read in this PC and sent nowhere. */
export function FileDrop({ hint, choose, accept, disabled = false, onFile }: FileDropProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const run = useRun();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file && !disabled) run(async () => onFile(file.name, new Uint8Array(await file.arrayBuffer())));
  };
  const hover = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <span>{hint}</span>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.input}
        accept={accept}
        aria-label={choose}
        tabIndex={-1}
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file chosen again is a choice, too.
          target.value = "";
        }}
      />
    </div>
  );
}
