import { actualFor } from "../../achieving/inputs/choose-slots";
import { describe } from "../../checking/describe";
import type { Finding } from "../../checking/registry";
import { departmentsOf } from "../../reading/departments";
import { yearText } from "../../plan/lookup/era";
import { cellName, type CellRef } from "../../workbook/address";
import type { ListRecord, Records } from "../status-list/records";
import { SEVERITY_WORDS } from "../findings-sheet/rows";
import { fingerprintOf } from "../../checking/accept";

/** One thing a department is asked for. */
export interface Request {
  readonly kind: string;
  readonly at: CellRef;
  readonly indicator: string;
  readonly what: string;
  /** Stays the same while the matter does, so that the answer finds its row again. */
  readonly key: string;
}

export interface DepartmentRequests {
  readonly department: string;
  readonly requests: readonly Request[];
}

export const NO_DEPARTMENT = "担当課の記載なし";
const MISSING = "□ 未記入";

/** What every department is asked for: actuals to fill in first, then findings to mend, each in the workbook's order. */
export function requestsByDepartment(
  { records }: Records,
  findings: readonly Finding[],
): readonly DepartmentRequests[] {
  const gathered = new Map<string, Map<string, Request>>();
  const ask = (departments: readonly string[], request: Request) => {
    for (const department of departments.length === 0 ? [NO_DEPARTMENT] : departments) {
      const requests = gathered.get(department) ?? new Map<string, Request>();
      requests.set(request.key, request);
      gathered.set(department, requests);
    }
  };
  const missing = new Set<string>();
  for (const record of records) {
    const request = missingActual(record);
    if (!request) continue;
    missing.add(placeOf(request.at));
    ask(names(record.department), request);
  }
  for (const finding of findings) {
    // The blank is asked for above, in plainer words.
    if (finding.rule === "indicator/missing-actual" && missing.has(placeOf(finding.at))) continue;
    ask(names(finding.department ?? ""), requestOf(finding));
  }
  return [...gathered].map(([department, requests]) => ({ department, requests: [...requests.values()] }));
}

/** Only what the evaluated year lacks: a year to come is not asked for. */
function missingActual({ rated: { indicator, item }, key }: ListRecord): Request | undefined {
  if (!item) return undefined;
  const slot = actualFor(indicator, item.year);
  const { reading } = slot ?? {};
  if (!slot || reading?.kind !== "missing" || (reading.mark !== "blank" && reading.mark !== "pending"))
    return undefined;
  const year = yearText(item.year);
  return {
    kind: MISSING,
    at: slot.at,
    indicator: indicator.name,
    what: `${year}の実績値が未記入です。値を記入してください。記入できないときは、理由を回答欄に書いてください。`,
    key: `actual|${String(item.year)}|${key}`,
  };
}

function requestOf(finding: Finding): Request {
  return {
    kind: SEVERITY_WORDS[finding.severity],
    at: finding.at,
    indicator: finding.indicator ?? "",
    what: describe(finding),
    key: [finding.rule, placeOf(finding.at), fingerprintOf(finding)].join("|"),
  };
}

function names(text: string): readonly string[] {
  return text === "（記載なし）" ? [] : [...new Set(departmentsOf(text).filter((name) => name.trim() !== ""))];
}

function placeOf(at: CellRef): string {
  return `${at.sheet}!${cellName(at)}`;
}
