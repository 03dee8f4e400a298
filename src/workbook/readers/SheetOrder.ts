import type { BookSnapshot, SheetSnapshot } from "../../model/book";
import { recordPrefix } from "../records";

/** How the sheets stood before a workbook was prepared for readers; kept in its settings until that is taken back. */
export interface SheetOrder {
  /** All sheets, in their order. */
  readonly sheets: readonly Pick<SheetSnapshot, "id" | "visibility">[];
  /** The id of the sheet that was in front. */
  readonly active: string;
  /** The id of a sheet that was made for the readers, and goes again. */
  readonly made?: string;
}

/** The key of the record in the workbook's settings. */
export const orderKey = `${recordPrefix}prepared`;

/** The order that a workbook was in before; undefined where it is not prepared. */
export const orderIn = ({ records }: Pick<BookSnapshot, "records">): SheetOrder | undefined =>
  orderFrom(records.prepared);

/** The order as it is kept; undefined where it is not as we write it. */
export function orderFrom(value: unknown): SheetOrder | undefined {
  if (!isObject(value) || !Array.isArray(value.sheets) || typeof value.active !== "string") return undefined;
  const sheets = value.sheets.filter(isSheet);
  const made = typeof value.made === "string" ? value.made : undefined;
  return { sheets, active: value.active, ...(made !== undefined && { made }) };
}

const visibilities: readonly unknown[] = [
  "Visible",
  "Hidden",
  "VeryHidden",
] satisfies SheetSnapshot["visibility"][];

function isSheet(value: unknown): value is SheetOrder["sheets"][number] {
  return isObject(value) && typeof value.id === "string" && visibilities.includes(value.visibility);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
