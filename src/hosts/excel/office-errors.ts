import { HostError } from "../../core/index";
import { failure, type FailureCode } from "./failures";

/** Office's codes and what they mean for the person in front of it. What is not here is "refused", with Office's code. */
const MEANINGS: Readonly<Record<string, FailureCode>> = {
  AccessDenied: "protected",
  Unauthenticated: "offline",
  InvalidOperation: "refused",
  InvalidOperationInCellEditMode: "cell-being-edited",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  ActivityLimitReached: "busy",
  ServerBusy: "busy",
  HostRestartNeeded: "busy",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  InvalidBinding: "sheet-missing",
  ItemAlreadyExists: "sheet-exists",
  NonBlankCellOffSheet: "refused",
  ReadOnly: "read-only",
  FilteredRangeConflict: "array-formula",
  OperationCellsExceedLimit: "too-large",
  MergedRangeConflict: "array-formula",
  ArrayFormula: "array-formula",
  PivotTableRangeConflict: "array-formula",
  TableOverlap: "array-formula",
  ConnectionFailure: "offline",
  Disconnected: "offline",
  NetworkError: "offline",
  NotConnected: "offline",
};

/** Some say only in their message what is the matter. */
const MESSAGES: readonly (readonly [RegExp, FailureCode])[] = [
  [/cell[- ]edit(ing)? mode|editing a cell|セル編集/iu, "cell-being-edited"],
  [/read-?only|読み取り専用/iu, "read-only"],
  [/payload|too large|exceed(s|ed)? (the )?(size )?limit|大きすぎ/iu, "too-large"],
  [/protected|保護/iu, "protected"],
  [/network|offline|connection|接続/iu, "offline"],
  [/busy|try again later|timed? ?out/iu, "busy"],
  [/part of an array|merged cell|PivotTable/iu, "array-formula"],
];

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly errorLocation: string | undefined;
}

/** Every failure as a HostError. Errors of our own programs keep their message, so that they are found. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const office = officeErrorOf(error);
  if (!office) return failure("refused", error instanceof Error ? error.message : String(error));
  const code = codeOf(office);
  return failure(code, code === "refused" ? detailOf(office) : undefined);
}

function codeOf({ code, message }: OfficeError): FailureCode {
  const known = MEANINGS[code];
  if (known !== undefined && known !== "refused") return known;
  return MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? "refused";
}

function detailOf({ code, errorLocation }: OfficeError): string {
  return errorLocation === undefined || errorLocation === "" ? code : `${code} ${errorLocation}`;
}

/** By its shape: the client may come from another window, where `instanceof` is of no use. */
function officeErrorOf(error: unknown): OfficeError | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const { code, message, debugInfo } = error as { code: unknown; message?: unknown; debugInfo?: unknown };
  if (typeof code !== "string" && typeof code !== "number") return undefined;
  const location = (debugInfo as { errorLocation?: unknown } | null | undefined)?.errorLocation;
  return {
    code: String(code),
    message: typeof message === "string" ? message : "",
    errorLocation: typeof location === "string" ? location : undefined,
  };
}
