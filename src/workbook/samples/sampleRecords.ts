import type { BookSnapshot } from "../../model/book";
import type { Cell } from "../../model/cells";
import type { SampleTable } from "../../model/template/SampleTable";
import { printOfText } from "../printOf";
import { recordPrefix } from "../records";

/** What is kept of the sample rows of a table, so that those are known again which nobody changed. */
export interface SampleRecord {
  readonly headers: readonly string[];
  /** Columns that belong to the empty form, by header. */
  readonly form: readonly string[];
  /** A print of each row. */
  readonly rows: readonly number[];
}

/** The records by table. */
export type SampleRecords = Readonly<Record<string, SampleRecord>>;

/** The key of the records in the workbook's settings. */
export const samplesKey = `${recordPrefix}samples`;

/** A print of a row of sample data. */
export const printOfRow = (cells: readonly Cell[]): number => printOfText(JSON.stringify(cells));

/** The records with those of tables that are filled now. */
export function samplesAfter(
  book: Pick<BookSnapshot, "records">,
  filled: readonly (Omit<SampleTable, "rows"> & { readonly rows: readonly (readonly Cell[])[] })[],
): SampleRecords {
  const now = filled.map(({ name, headers, form = [], rows }): [string, SampleRecord] => [
    name,
    { headers, form, rows: rows.map(printOfRow) },
  ]);
  return { ...samplesIn(book), ...Object.fromEntries(now) };
}

/** The records in a workbook; whatever is not as we write it counts as not there. */
export function samplesIn({ records }: Pick<BookSnapshot, "records">): SampleRecords {
  const { samples } = records;
  if (!isObject(samples)) return {};
  return Object.fromEntries(
    Object.entries(samples).filter((entry): entry is [string, SampleRecord] => isRecord(entry[1])),
  );
}

function isRecord(value: unknown): value is SampleRecord {
  return (
    isObject(value) &&
    Array.isArray(value.headers) &&
    value.headers.every((each) => typeof each === "string") &&
    Array.isArray(value.form) &&
    Array.isArray(value.rows) &&
    value.rows.every((each) => typeof each === "number")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
