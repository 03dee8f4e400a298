/** Microsoft's sentence for each code that Excel answers. */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, a table, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

/** A code of Microsoft's error table that the host knows a sentence for. */
export type ErrorCode = keyof typeof sentences;

/** Refuses an action with one of Excel's codes; the client throws it as a `RichApi.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = sentenceOf(code),
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Microsoft's sentence for a code, or a plain one for a code the table does not hold. */
export function sentenceOf(code: string): string {
  return code in sentences ? sentences[code as ErrorCode] : `The request failed with ${code}.`;
}

/** The refusal of what the workbench does not do, by the name the developer wrote. */
export function notSupported(name: string): HostError {
  return new HostError("ApiNotFound", `workbench: ${name} is not supported`);
}
