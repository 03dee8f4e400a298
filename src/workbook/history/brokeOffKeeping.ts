import { converse } from "../converse";
import { recordPrefix, recordsOf } from "../records";

/** What Excel answers where it does not let us do something at all, and not only for now. */
export const refusals: ReadonlySet<string> = new Set([
  "AccessDenied",
  "ApiNotFound",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
]);

/** True where the last write broke off while it kept the state before it: all else of it may succeed; one request. */
export function brokeOffKeeping(): Promise<boolean> {
  return converse(async (context) => {
    const journal = context.workbook.settings.getItemOrNullObject(`${recordPrefix}journal`).load("value");
    await context.sync();
    const records = journal.isNullObject ? {} : { journal: journal.value as unknown };
    return recordsOf({ records }).journal?.keeping === true;
  });
}
