/** What Excel answers when it will not do something: its own codes and its own words. */
const ERRORS = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path isn't working for what you're trying to do."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [
    413,
    "The request payload size has exceeded the limit. Please refer to the documentation for guidance.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    413,
    "The response payload size has exceeded the limit. Please refer to the documentation for guidance.",
  ],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Unauthenticated: [401, "Required authentication information is either missing or invalid."],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type ErrorCode = keyof typeof ERRORS;

export class ExcelError extends Error {
  override readonly name = "ExcelError";
  /** The member that failed: "Range.values". */
  location = "";

  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message ?? ERRORS[code][1]);
  }

  get status(): number {
    return ERRORS[this.code][0];
  }

  at(location: string): this {
    this.location ||= location;
    return this;
  }
}

export function fail(code: ErrorCode, message?: string): never {
  throw new ExcelError(code, message);
}
