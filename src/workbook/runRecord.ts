import type { BookSnapshot } from "../model/book";
import type { RunRecord } from "../model/plan";

/** What is kept (as `vf.run`) of the run whose sheets stand in the workbook; undefined where none do. */
export function runRecordOf({
  records,
  sheets,
}: Pick<BookSnapshot, "records" | "sheets">): RunRecord | undefined {
  const stands = sheets.some(({ role }) => role !== undefined);
  return stands && isRunRecord(records.run) ? records.run : undefined;
}

/** True for a run as it is kept. */
export function isRunRecord(value: unknown): value is RunRecord {
  return (
    isObject(value) &&
    typeof value.asOf === "string" &&
    isObject(value.fingerprint) &&
    typeof value.fingerprint.source === "string" &&
    typeof value.fingerprint.settings === "string"
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
