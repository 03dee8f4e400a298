import { sheetAddress, type Area } from "../model/cells";
import type { Note } from "../model/note";
import type { SourceCandidate } from "../model/outcome";
import type { Period, RevenueSource } from "../model/revenue";

/** A block of revenue and how its columns are understood, before a single amount is read. */
export type SourceLayout = WideLayout | LongLayout;

/** An account a row, a period a column; one column of revenue without a period counts as one period. */
export interface WideLayout extends SourceBlock, Periods {
  readonly layout: "wide";
  readonly columns: readonly PeriodColumn[];
}

/** A sale a row: account, date, amount. */
export interface LongLayout extends SourceBlock, Periods {
  readonly layout: "long";
  readonly dateColumn: number;
  /** The dates are Excel's serial numbers; else years (2024) or months (202401) or texts. */
  readonly serialDates: boolean;
  readonly amountColumn: AmountColumn;
}

/** A column of amounts, counted from 0 on the sheet; `currency` is what its header states, or "". */
export interface AmountColumn {
  readonly column: number;
  readonly currency: string;
}

export interface PeriodColumn extends AmountColumn {
  readonly period: Period;
}

/** What is known of a block besides its amounts. */
export interface SourceBlock {
  /** The table's name, or `Sheet1!A1:E92`. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly table?: RevenueSource["table"];
  /** Header row, body and, where there is one, the totals row. */
  readonly area: Area;
  readonly totalsRow: boolean;
  readonly accountColumn: { readonly column: number; readonly name: string };
  /** How surely the header names accounts, 4 to 0 (see `accountRank`). */
  readonly accountRank: number;
  readonly currencyColumn?: number;
}

interface Periods {
  /** In time order. */
  readonly periods: readonly Period[];
  /** Doubts about the columns. */
  readonly notes: readonly Note[];
}

/** The layout as the person sees it who must choose. */
export function candidateOf({
  id,
  sheet,
  area,
  accountColumn,
  periods,
  totalsRow,
}: SourceLayout): SourceCandidate {
  return {
    id,
    sheet,
    address: sheetAddress(sheet, area),
    accountColumn: accountColumn.name,
    periods: periods.map((period) => period.label),
    rows: area.rows - (totalsRow ? 2 : 1),
  };
}
