import type { HeaderBlock, HeadColumn } from "./header-block";
import { lookAtColumn, share, type ColumnContent } from "./column-content";
import type { Grid } from "./grid";
import type { HeadKind } from "./head-words";
import { isValueRole, type ColumnMapping, type ColumnRole } from "./mapping";

/** A column on its way to a role. */
export interface Candidate {
  readonly column: number;
  readonly text: string;
  readonly kind?: HeadKind;
  readonly year?: number;
  readonly stage?: "interim" | "final";
  readonly unit?: string;
  readonly origin: number;
  /** No head of its own, only a label that runs down beside the body. */
  readonly sideLabel?: string;
  readonly content: ColumnContent;
}

/** Body rows from which the columns are judged. */
export const SAMPLE = 60;

export function columnCandidates(
  grid: Grid,
  block: HeaderBlock,
  body: { from: number; to: number },
): readonly Candidate[] {
  const rows: number[] = [];
  for (let row = body.from; row <= body.to && row < body.from + SAMPLE; row++) rows.push(row);
  return block.columns.map((column) => ({ ...headOf(column), content: lookAtColumn(grid, column.column, rows) }));
}

/** The lowest head that says a kind decides it; years and units may come from any of the heads. */
function headOf(column: HeadColumn): Omit<Candidate, "content"> {
  const own = column.heads.filter((head) => !head.reachesBody || head.head);
  const side = column.heads.find((head) => head.reachesBody && !head.head);
  const kinds = own.map((head) => head.head?.kind).filter((kind) => kind !== undefined);
  const year = own.map((head) => head.head?.year?.year).find((found) => found !== undefined);
  // 年度 over R6, R7, R8 says nothing that they do not.
  const kind = settleKinds(year === undefined ? kinds : kinds.filter((found) => found !== "year"));
  const stage = own.map((head) => head.head?.stage).find(Boolean);
  const unit = own.map((head) => head.head?.unit).find(Boolean);
  const lowest = own.find((head) => head.head) ?? own[0];
  return {
    column: column.column,
    text: own
      .map((head) => head.text)
      .reverse()
      .join(" "),
    ...(kind && { kind }),
    ...(year !== undefined && { year }),
    ...(stage && { stage }),
    ...(unit !== undefined && { unit }),
    origin: lowest?.origin ?? column.column,
    ...(own.length === 0 && side && { sideLabel: side.text }),
  };
}

function settleKinds(kinds: readonly HeadKind[]): HeadKind | undefined {
  const [lowest, ...upper] = kinds;
  // 数値 below 基準値 is the baseline's value; 年度 below it is the year that value is from.
  if (lowest === "value") return upper.find((kind) => isValueKind(kind)) ?? lowest;
  if (lowest === "year" && upper.some((kind) => isValueKind(kind))) return "remark";
  return lowest;
}

function isValueKind(kind: HeadKind): boolean {
  return kind === "baseline" || kind === "target" || kind === "actual" || kind === "rate";
}

/** Roles for all columns, or undefined when the columns make no KPI table. */
export function settleRoles(candidates: readonly Candidate[], isCard = false): readonly ColumnMapping[] | undefined {
  const labelColumn = candidates.find(isLabelColumn);
  const firstNamed =
    candidates.find((candidate) => candidate.kind !== undefined || candidate.year !== undefined)?.column ?? 0;
  const kinds = new Map<Candidate, HeadKind | undefined>();
  for (const candidate of candidates)
    kinds.set(candidate, candidate === labelColumn ? "label" : kindByContent(candidate, candidate.column < firstNamed));
  dropSpreadDuplicates(candidates, kinds);
  namePlainYears(candidates, kinds, labelColumn !== undefined);
  if (!isCard) chooseName(candidates, kinds, labelColumn);
  const columns = candidates.flatMap((candidate) => toMapping(candidate, kinds.get(candidate)));
  const isNamed = columns.some((column) => column.role === (isCard ? "label" : "name"));
  return isNamed && columns.some((column) => isValueRole(column.role)) ? columns : undefined;
}

function isLabelColumn(candidate: Candidate): boolean {
  const { content, kind } = candidate;
  if (kind !== undefined && !["label", "name", "remark", "year"].includes(kind)) return false;
  if (!content.labels.has("target") && !content.labels.has("actual")) return false;
  // What stands below a card (the next one's heads) may be mixed in: then the labels come first, and both of them.
  const isBoth = content.labels.has("target") && content.labels.has("actual");
  return share(content.labelCells, content) >= (isBoth && content.leadingLabels >= 2 ? 0.3 : 0.6);
}

/** Lets the cells have their say where the head says little or something else. */
function kindByContent(candidate: Candidate, isLeftOfNames: boolean): HeadKind | undefined {
  const { kind, content } = candidate;
  const wordy = share(content.longTexts, content) > 0.5;
  const numeric = share(content.numbers + content.missing, content) >= 0.5 && content.numbers > 0;
  switch (kind) {
    case undefined:
      if (candidate.year !== undefined) return wordy ? undefined : "value";
      // Only what stands left of the names heads them; on the right stand lists of what belongs to the goal.
      if (candidate.sideLabel !== undefined) return isLeftOfNames ? sideLabelKind(candidate.sideLabel) : undefined;
      if (content.isSequence) return "number";
      return content.units > 0 && share(content.units, content) >= 0.6 ? "unit" : undefined;
    case "baseline":
    case "target":
    case "actual":
    case "value":
      return wordy ? "remark" : kind;
    case "rate":
      return content.filled > 0 && share(content.texts, content) > 0.6 ? "rating" : kind;
    case "rating":
      if (numeric && share(content.missing, content) < 0.9) return "rate";
      return wordy ? "assessment" : kind;
    case "name":
      return content.isSequence ? "number" : kind;
    case "label":
      return "measure";
    case "year":
      if (content.filled === 0 || share(content.years, content) >= 0.5) return kind;
      // 年度 in the corner of a turned table stands over the names.
      return content.years === 0 && content.texts > 0 ? undefined : "remark";
    default:
      return kind;
  }
}

function sideLabelKind(text: string): HeadKind | undefined {
  const bare = text.normalize("NFKC").replace(/\s+/g, "");
  if (/^(基本目標|ビジョン|政策|戦略)/.test(bare)) return "goal";
  return /^(施策|重点|\(?\d|取組|分野)/.test(bare) ? "measure" : undefined;
}

/** One head merged over several columns, of which only one is used below: the empty ones carry nothing. */
function dropSpreadDuplicates(candidates: readonly Candidate[], kinds: Map<Candidate, HeadKind | undefined>): void {
  for (const candidate of candidates) {
    const kind = kinds.get(candidate);
    if (kind === undefined || candidate.content.filled > 0) continue;
    const twin = candidates.some(
      (other) =>
        other !== candidate &&
        other.origin === candidate.origin &&
        other.text === candidate.text &&
        (other.content.filled > 0 || other.column < candidate.column),
    );
    if (twin) kinds.set(candidate, undefined);
  }
}

/** A bare year is what the table lacks: actuals beside a target, targets beside an actual; or the rows say it. */
function namePlainYears(
  candidates: readonly Candidate[],
  kinds: Map<Candidate, HeadKind | undefined>,
  hasLabels: boolean,
): void {
  if (hasLabels) return;
  const has = (kind: HeadKind): boolean => candidates.some((candidate) => kinds.get(candidate) === kind);
  const kind: ColumnRole =
    has("actual") && !has("target") ? "target" : has("target") || has("baseline") ? "actual" : "value";
  for (const candidate of candidates) {
    if (kinds.get(candidate) === "value" && candidate.year !== undefined) kinds.set(candidate, kind);
  }
}

function chooseName(
  candidates: readonly Candidate[],
  kinds: Map<Candidate, HeadKind | undefined>,
  labelColumn: Candidate | undefined,
): void {
  if ([...kinds.values()].includes("name")) return;
  const firstValue = candidates.findIndex((candidate) => isValueRole((kinds.get(candidate) ?? "name") as ColumnRole));
  const left = candidates.slice(0, firstValue < 0 ? undefined : firstValue).reverse();
  const named =
    left.find(
      (candidate) => kinds.get(candidate) === undefined && holdsNames(candidate) && candidate !== labelColumn,
    ) ?? left.find((candidate) => ["project", "measure", "goal"].includes(kinds.get(candidate) ?? ""));
  if (named) kinds.set(named, "name");
}

/** Texts, but not years: a column of years names no indicators. */
function holdsNames({ content }: Candidate): boolean {
  return content.texts > 0 && share(content.years, content) < 0.5;
}

function toMapping(candidate: Candidate, kind: HeadKind | undefined): readonly ColumnMapping[] {
  if (kind === undefined || kind === "difference" || kind === "growth" || kind === "amount") return [];
  const isValue = isValueRole(kind);
  const percent = kind === "rate" && candidate.unit === undefined && (candidate.content.median ?? 0) > 3;
  return [
    {
      column: candidate.column,
      role: kind,
      ...(isValue && candidate.year !== undefined && { year: candidate.year }),
      ...(isValue && candidate.stage && { stage: candidate.stage }),
      ...(isValue && (candidate.unit !== undefined || percent) && { unit: candidate.unit ?? "%" }),
    },
  ];
}
