import { accountKey } from "../accountKey";
import type { NoteCollector } from "./noteCollector";
import { cellAddress } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import type { SourceLayout } from "../sourceLayout";

/** The accounts in the order they are met, each with the first spelling met; a second spelling is noted. */
export class AccountList {
  readonly names: string[] = [];
  readonly keys: string[] = [];
  private readonly indices = new Map<string, number>();
  private readonly firstSources: SourceLayout[] = [];
  private readonly firstRows: number[] = [];
  private readonly otherSpellings = new Set<string>();

  constructor(private readonly notes: NoteCollector) {}

  /** The index of the account of that name, met in that row of a source; the name is not blank. */
  meet(name: string, source: SourceLayout, row: number): number {
    const key = accountKey(name);
    const known = this.indices.get(key);
    if (known !== undefined) {
      if (name !== this.names[known]) this.noteSpelling(known, name, source, row);
      return known;
    }
    this.indices.set(key, this.names.length);
    this.keys.push(key);
    this.firstSources.push(source);
    this.firstRows.push(row);
    return this.names.push(name) - 1;
  }

  /** The cell in which the account was met first; row and column count from 0. */
  firstCell(account: number): { readonly sheet: string; readonly row: number; readonly column: number } {
    const { sheet, accountColumn } = this.firstSources[account];
    return { sheet, row: this.firstRows[account], column: accountColumn.column };
  }

  /** That cell's address. */
  firstAddress(account: number): string {
    const { sheet, row, column } = this.firstCell(account);
    return cellAddress(sheet, row, column);
  }

  private noteSpelling(
    account: number,
    other: string,
    { sheet, accountColumn }: SourceLayout,
    row: number,
  ): void {
    const name = this.names[account];
    const mark = `${account} ${spelling(other)}`;
    if (spelling(other) === spelling(name) || this.otherSpellings.has(mark)) return;
    this.otherSpellings.add(mark);
    this.notes.add("spelledTwoWays", sheet, row, accountColumn.column, () => ({
      name: shortened(name),
      other: shortened(other),
      first: this.firstAddress(account),
    }));
  }
}

/** White space is no part of a spelling. */
function spelling(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}
