import type { SheetSnapshot } from "../../model/book";
import { sheetAddress } from "../../model/cells";
import { listed } from "../../model/languages/joined";
import { note } from "../../model/note";
import { Problem } from "../../model/problem";
import { currencyOfFormat, currencyOfText, sameCurrency } from "../cells/currencies";
import type { NoteCollector } from "./noteCollector";
import { cellAddress, cellAt, formatAt } from "../cells/sheetGrid";
import type { AmountColumn, SourceLayout } from "../sourceLayout";

/** Tells which currency the amounts are in and lets only the chosen one through; "" lets all through. */
export class CurrencyGate {
  /** The currencies met, in order, and the first cell of each. */
  private readonly met: { readonly currency: string; readonly address: string }[] = [];
  private readonly ofFormat = new Map<string, string>();

  constructor(
    private readonly chosen: string,
    private readonly notes: NoteCollector,
  ) {}

  /**
   * The gate for one source: whether the amount in a cell counts. A currency column states the currency; without
   * one the cell's own text does, else its number format (as far as formats were read), else the column's header.
   */
  for(sheet: SheetSnapshot, source: SourceLayout): (row: number, column: AmountColumn) => boolean {
    const { currencyColumn } = source;
    const columns = source.layout === "wide" ? source.columns : [source.amountColumn];
    const rows = { first: source.area.row + 1, end: source.area.row + source.area.rows };
    if (currencyColumn !== undefined) {
      const isStated = anyRow(rows, (row) => cellAt(sheet, row, currencyColumn) !== "");
      return (row, column) => {
        const stated = String(cellAt(sheet, row, currencyColumn)).trim();
        if (stated === "" && isStated)
          this.notes.add("noCurrency", sheet.name, row, column.column, () => ({}));
        return this.admits(stated, sheet, row, column);
      };
    }
    const formatted = columns.some(({ column }) =>
      anyRow(rows, (row) => this.formatCurrency(formatAt(sheet, row, column)) !== ""),
    );
    if (formatted && this.chosen !== "") this.noteUnread(sheet, source);
    return (row, column) => {
      const cell = cellAt(sheet, row, column.column);
      const own = typeof cell === "string" ? currencyOfText(cell) : "";
      const shown = own === "" && formatted ? this.formatCurrency(formatAt(sheet, row, column.column)) : own;
      return this.admits(shown || column.currency, sheet, row, column);
    };
  }

  /**
   * The currency of all amounts that counted, "" where none is stated.
   * @throws Problem `severalCurrencies` where none was chosen, `currencyNotFound` where the chosen one is not there.
   */
  settle(): string {
    const { chosen, met } = this;
    const list = listed(met.map(({ currency, address }) => `${currency} (${address})`));
    const choices = met.map(({ currency }) => currency).join(", ");
    if (chosen === "" && met.length > 1) throw new Problem("severalCurrencies", { list, choices });
    if (chosen !== "" && met.length > 0 && !this.hasMet(chosen)) {
      throw new Problem("currencyNotFound", { currency: chosen, list, choices });
    }
    return chosen || (met[0]?.currency ?? "");
  }

  private admits(stated: string, sheet: SheetSnapshot, row: number, { column }: AmountColumn): boolean {
    if (stated === "") return true;
    if (stated !== this.met[0]?.currency && !this.hasMet(stated)) {
      this.met.push({ currency: stated, address: cellAddress(sheet.name, row, column) });
    }
    if (this.chosen === "" || sameCurrency(stated, this.chosen)) return true;
    this.notes.add("otherCurrency", sheet.name, row, column, () => ({ currency: stated }));
    return false;
  }

  private hasMet(currency: string): boolean {
    return this.met.some((each) => sameCurrency(each.currency, currency));
  }

  /** Below the formats that were read nobody can tell the chosen currency from another. */
  private noteUnread(sheet: SheetSnapshot, { area }: SourceLayout): void {
    const row = (sheet.used?.row ?? 0) + sheet.formats.length;
    const rows = area.row + area.rows - row;
    if (rows <= 0) return;
    const address = sheetAddress(sheet.name, { ...area, row, rows });
    this.notes.push(note("formatsUnread", address, { currency: this.chosen }));
  }

  private formatCurrency(format: string): string {
    const known = this.ofFormat.get(format);
    if (known !== undefined) return known;
    const currency = currencyOfFormat(format);
    this.ofFormat.set(format, currency);
    return currency;
  }
}

function anyRow({ first, end }: { first: number; end: number }, holds: (row: number) => boolean): boolean {
  for (let row = first; row < end; row++) if (holds(row)) return true;
  return false;
}
