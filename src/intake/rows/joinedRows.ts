import { firstListed, longListed } from "../../model/languages/joined";
import { note } from "../../model/note";
import { cellAddress } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { Reading, SourceReading } from "./sourceReading";

/** Watches one source for accounts that come again, in it or after an earlier source. */
export class JoinedRows {
  private readonly before: number;
  /** By account: its first row in this source, counted from 1; 0 where there is none. */
  private readonly firstRow: Int32Array;
  private readonly again = new Map<number, number[]>();

  constructor(private readonly reading: SourceReading) {
    this.before = reading.accounts.names.length;
    this.firstRow = new Int32Array(this.before + reading.source.area.rows);
  }

  /** Takes in that a row is this account's. */
  meet(account: number, row: number): void {
    if (this.firstRow[account] === 0) {
      this.firstRow[account] = row + 1;
      const { across } = this.reading;
      if (account < this.before && !across.has(account)) {
        across.set(account, across.size < longestList ? this.address(row) : "");
      }
      return;
    }
    const rows = this.again.get(account);
    if (rows) rows.push(row);
    else this.again.set(account, [row]);
  }

  /** Notes the rows that were added up within this source; in a long table that is its nature. */
  noteWithin(): void {
    const { source, notes, accounts } = this.reading;
    if (source.layout === "long") return;
    const { column } = source.accountColumn;
    for (const [account, again] of this.again) {
      const rows = [this.firstRow[account] - 1, ...again];
      const parameters = () => ({
        name: shortened(accounts.names[account]),
        count: rows.length,
        list: firstListed(
          rows.slice(0, 6).map((row) => this.address(row)),
          5,
        ),
      });
      const isShown = notes.add("joinedRows", source.sheet, again[0], column, parameters);
      if (isShown) continue;
      for (const row of again.slice(1)) notes.add("joinedRows", source.sheet, row, column, parameters);
    }
  }

  private address(row: number): string {
    const { sheet, accountColumn } = this.reading.source;
    return cellAddress(sheet, row, accountColumn.column);
  }
}

/** One note for all accounts that stand in more than one source, with the cell where each came again. */
export function noteAcross({ across, accounts, notes }: Reading): void {
  if (across.size === 0) return;
  const shown = [...across].slice(0, 3).map(([account, address]) => {
    return `${shortened(accounts.names[account])} (${accounts.firstAddress(account)}, ${address})`;
  });
  const addresses = [...across.values()].slice(0, longestList);
  const parameters = { count: across.size, list: longListed(shown) };
  notes.push({ ...note("joinedSources", addresses[0], parameters), addresses });
}

const longestList = 1_000;
