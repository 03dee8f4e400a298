import type { Area } from "./cells";

/** A column of revenue; `order` sorts in time, `label` is what people read ("1996", "FY24", "Q1 2024"). */
export interface Period {
  readonly key: string;
  readonly label: string;
  readonly order: number;
}

/** One linked block of revenue in the workbook, as understood. Column numbers count from 0 on the sheet. */
export interface RevenueSource {
  /** What the user and `--source` call it: the table's name, or `Sheet1!A1:E92`. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly table?: { readonly id: string; readonly name: string };
  /** Header row, body and, where there is one, the totals row. */
  readonly area: Area;
  readonly layout: "wide" | "long";
  readonly accountColumn: { readonly column: number; readonly name: string };
  readonly periods: readonly Period[];
  /** The account key of every body row from the row below the header; "" where the row is no account. */
  readonly rowKeys: readonly string[];
  readonly rowsRead: number;
}

/** Revenue by account and period, summed over all sources. Accounts stand in the order they were met. */
export interface Revenue {
  /** Names as shown: the first spelling met. */
  readonly names: readonly string[];
  /** Account keys, one per name; unique. */
  readonly keys: readonly string[];
  readonly periods: readonly Period[];
  /** One array a period, one net amount an account; 0 where there is none. */
  readonly amounts: readonly Float64Array[];
  /** Currency code or sign where the source states one, else "". */
  readonly currency: string;
  readonly sources: readonly RevenueSource[];
}
