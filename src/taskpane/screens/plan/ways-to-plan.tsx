import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Survey } from "../../../core/index";
import { proposePlan, usePlanFile, usePreset } from "../../jobs/plan";
import { FileDrop } from "../../parts/file-drop";
import { SubHead } from "../../parts/sub-head";
import { useDesk, useIsBusy, useLanguage, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { PLAN } from "../../texts/plan/words";
import { FaultList } from "./fault-list";

const useStyles = makeStyles({
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  way: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "stretch" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  presets: { margin: 0, padding: 0, listStyleType: "none" },
  preset: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

interface Faults {
  readonly name: string;
  readonly faults: readonly string[];
}

interface WaysToPlanProps {
  readonly known: Survey;
  readonly hasLead: boolean;
  readonly onChosen: () => void;
}

/** The three ways to a plan. None of them writes into the workbook. */
export function WaysToPlan({ known, hasLead, onChosen }: WaysToPlanProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const desk = useDesk();
  const run = useRun();
  const language = useLanguage();
  const isBusy = useIsBusy();
  const [found, setFound] = useState<Faults | null>(null);
  const settle = (name: string, faults: readonly string[]) => {
    setFound(faults.length === 0 ? null : { name, faults });
    if (faults.length === 0) onChosen();
  };
  const infer = async () => {
    const result = await proposePlan(desk);
    if (result && "problems" in result)
      settle(
        words.inferHead,
        result.problems.map(({ message }) => message[language]),
      );
  };
  const hasTables = known.tables.tables.length > 0;
  return (
    <>
      {hasLead && (
        <div>
          <h2 className={styles.lead}>{words.noneTitle}</h2>
          <p>{words.noneText}</p>
        </div>
      )}
      {found && <FaultList name={found.name} faults={found.faults} />}
      <Way head={words.inferHead} text={hasTables ? words.inferText : words.inferNone}>
        <Button
          appearance="primary"
          disabled={!hasTables}
          disabledFocusable={isBusy && hasTables}
          onClick={() => run(infer)}
        >
          {words.infer}
        </Button>
      </Way>
      {desk.services.presets.length > 0 && (
        <Way head={words.presetsHead} text={words.presetsText}>
          <ul className={styles.presets}>
            {desk.services.presets.map((preset) => (
              <li key={preset.title} className={styles.preset}>
                <span className={styles.name}>{preset.title}</span>
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={isBusy}
                  aria-label={`${words.use}：${preset.title}`}
                  onClick={() =>
                    run(async () => {
                      const problems = await usePreset(desk, preset);
                      settle(
                        preset.title,
                        problems.map(({ message }) => message[language]),
                      );
                    })
                  }
                >
                  {words.use}
                </Button>
              </li>
            ))}
          </ul>
        </Way>
      )}
      <Way head={words.fileHead} text={words.fileText}>
        <FileDrop
          hint={words.fileDrop}
          choose={words.fileChoose}
          accept=".json"
          disabled={isBusy}
          onFile={(name, bytes) => run(async () => settle(name, await usePlanFile(desk, bytes)))}
        />
      </Way>
    </>
  );
}

interface WayProps {
  readonly head: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ head, text, children }: WayProps) {
  const styles = useStyles();
  return (
    <section className={styles.way}>
      <SubHead level={3}>{head}</SubHead>
      <p className={styles.hint}>{text}</p>
      {children}
    </section>
  );
}
