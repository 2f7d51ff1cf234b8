import type { CellEdit, CellRef, Report, Severity } from "../../../core/index";
import type { Language, Sentence } from "../../language";

/** What a format has to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Sentence;
  readonly why: Sentence;
  readonly mending: Sentence;
}

/** A finding with its sentence: all that a format prints. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly message: string;
  readonly data: unknown;
  readonly related?: readonly CellRef[];
  readonly indicator?: string;
  readonly department?: string;
  readonly fix?: CellEdit;
  /** By which a person's acceptance knows the finding again. */
  readonly fingerprint: string;
}

export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  /** How many findings a person let stand. */
  readonly accepted: number;
  /** How many KPI tables and indicators were looked at: no finding in none is no good news. */
  readonly tables: number;
  readonly indicators: number;
  /** How the indicators stand, for the formats that show it. */
  readonly achievement?: Report;
}

export interface UnreadFile {
  readonly file: string;
  readonly why: string;
}

export interface CheckReport {
  readonly files: readonly CheckedFile[];
  readonly unread: readonly UnreadFile[];
  /** The rules that were run, in the order of the catalogue. */
  readonly rules: readonly RuleInfo[];
  readonly language: Language;
  readonly version: string;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly ReportedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function allFindings(report: CheckReport): readonly ReportedFinding[] {
  return report.files.flatMap(({ findings }) => findings);
}
