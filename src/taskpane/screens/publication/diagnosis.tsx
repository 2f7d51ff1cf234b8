import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import type { RuleVerdict, Verdict } from "../../../core/index";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import { PUBLICATION } from "../../texts/publication/words";
import { DiagnosisRules } from "./diagnosis-rules";

const VERDICTS = ["met", "not-met", "not-applicable"] as const satisfies readonly Verdict[];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingBlock: tokens.spacingVerticalXXS },
  cell: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXXS,
  },
});

interface DiagnosisProps {
  readonly copy: readonly RuleVerdict[];
  readonly original: readonly RuleVerdict[];
}

/** How readable for machines the copy and the workbook are: thirty rules, counted and one by one. */
export function Diagnosis({ copy, original }: DiagnosisProps) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const names: Readonly<Record<Verdict, string>> = {
    met: words.met,
    "not-met": words.notMet,
    "not-applicable": words.notApplicable,
  };
  const count = (verdicts: readonly RuleVerdict[], wanted: Verdict) =>
    verdicts.filter(({ verdict }) => verdict === wanted).length;
  return (
    <div className={styles.part}>
      <SubHead>{words.diagnosisHead}</SubHead>
      <p className={styles.text}>{words.diagnosisLead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.cell}>
              {words.copyColumn}
            </th>
            <th scope="col" className={styles.cell}>
              {words.originalColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row" className={styles.name}>
                {names[verdict]}
              </th>
              <td className={styles.cell}>{count(copy, verdict)}</td>
              <td className={styles.cell}>{count(original, verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {words.open}
      </Button>
      <div id={list}>{isOpen && <DiagnosisRules copy={copy} original={original} names={names} />}</div>
    </div>
  );
}
