/** What Excel may say where it cannot tell of something, or not now. */
export const notNow: ReadonlySet<string> = new Set([
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "ConnectionFailure",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "NotImplemented",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
  "UnsupportedFeature",
  "UnsupportedOperation",
]);
