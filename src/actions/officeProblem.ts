import { Problem } from "../model/problem";

/** Excel's error codes that a person can do something about. */
const problems = {
  InvalidOperationInCellEditMode: "cellEditMode",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  AccessDenied: "accessDenied",
  ItemNotFound: "somethingGone",
  ItemAlreadyExists: "somethingGone",
  InvalidReference: "somethingGone",
  InvalidBinding: "somethingGone",
  InsertDeleteConflict: "cellsInTheWay",
  NonBlankCellOffSheet: "cellsInTheWay",
  FilteredRangeConflict: "filteredConflict",
  MergedRangeConflict: "mergedConflict",
  PivotTableRangeConflict: "pivotConflict",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ActivityLimitReached: "excelBusy",
  ServiceNotAvailable: "excelBusy",
  Timeout: "excelBusy",
  ConnectionFailure: "excelBusy",
  RequestAborted: "excelBusy",
  InvalidOrTimedOutSession: "sessionExpired",
  Conflict: "editedMeanwhile",
  ApiNotFound: "oldExcel",
  UnsupportedFeature: "oldExcel",
  UnsupportedOperation: "oldExcel",
  UnsupportedSheet: "oldExcel",
  NotImplemented: "oldExcel",
} as const;

/** Codes that Office.js makes itself where it is used wrongly: mistakes of ours, which stay bugs. */
const bugs = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "RunMustReturnPromise"]);

/** The Problem that an error of Office.js stands for; undefined for any other error and for our own mistakes. */
export function officeProblem(error: unknown): Problem | undefined {
  if (!isOfficeError(error) || bugs.has(error.code)) return undefined;
  const code = isKnown(error.code) ? problems[error.code] : "excelFailed";
  return new Problem(code, { message: error.message });
}

/** The code of an error of Office.js; undefined for any other error. */
export function officeCode(error: unknown): string | undefined {
  return isOfficeError(error) ? error.code : undefined;
}

function isKnown(code: string): code is keyof typeof problems {
  return Object.hasOwn(problems, code);
}

function isOfficeError(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error &&
    error.name === "RichApi.Error" &&
    "code" in error &&
    typeof error.code === "string"
  );
}
