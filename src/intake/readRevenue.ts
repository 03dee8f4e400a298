import type { BookSnapshot, SheetSnapshot } from "../model/book";
import { sheetAddress } from "../model/cells";
import type { Note } from "../model/note";
import { Problem } from "../model/problem";
import type { Revenue, RevenueSource } from "../model/revenue";
import type { Settings } from "../model/settings";
import { AccountList } from "./rows/accountList";
import { bookRules } from "./cells/bookRules";
import { CurrencyGate } from "./rows/currencyGate";
import { ExactSums } from "./rows/exactSums";
import { noteAcross } from "./rows/joinedRows";
import { NoteCollector } from "./rows/noteCollector";
import { periodsInOrder } from "./headers/periods";
import { readRows } from "./rows/readRows";
import { separatorsOf } from "./rows/separators";
import { overlaps } from "./cells/sheetGrid";
import { shortened } from "./cells/shortened";
import { shownAmount } from "./cells/shownAmount";
import type { SourceLayout } from "./sourceLayout";
import type { Reading } from "./rows/sourceReading";

/**
 * Revenue by account and period, summed over the sources, and every doubt met on the way. The sums do not depend
 * on the order of rows, columns or sources, bit for bit; names and their order do.
 * @throws Problem `mergedSource`, `severalCurrencies`, `currencyNotFound`.
 */
export function readRevenue(
  book: BookSnapshot,
  sources: readonly SourceLayout[],
  settings: Pick<Settings, "visibleRowsOnly" | "groupDatesBy" | "currency">,
): { readonly revenue: Revenue; readonly notes: readonly Note[] } {
  const notes = new NoteCollector();
  const reading: Reading = {
    rules: bookRules(book, settings),
    visibleRowsOnly: settings.visibleRowsOnly,
    periods: periodsInOrder(sources.flatMap((source) => source.periods)),
    accounts: new AccountList(notes),
    across: new Map(),
    sums: new ExactSums(),
    gate: new CurrencyGate(settings.currency, notes),
    notes,
  };
  const read = sources.map((source) => readSource(book, source, reading));
  const currency = reading.gate.settle();
  noteAcross(reading);

  const { names, keys } = reading.accounts;
  const amounts = reading.sums.totals(reading.periods.length, names.length);
  noteNegative(reading, amounts);
  const revenue = { names, keys, periods: reading.periods, amounts, currency, sources: read };
  return { revenue, notes: notes.notes() };
}

function readSource(book: BookSnapshot, source: SourceLayout, reading: Reading): RevenueSource {
  const sheet = sheetOf(book, source);
  const merged = sheet.merged.find((area) => overlaps(area, source.area));
  if (merged) throw new Problem("mergedSource", { address: sheetAddress(sheet.name, merged) });
  reading.notes.push(...source.notes);
  const separators = separatorsOf(sheet, source, reading.rules.culture);
  const rowKeys = readRows({ ...reading, source, sheet, separators });
  const { id, sheetId, table, area, layout, accountColumn, periods } = source;
  const rowsRead = rowKeys.filter((key) => key !== "").length;
  return { id, sheetId, sheet: sheet.name, table, area, layout, accountColumn, periods, rowKeys, rowsRead };
}

function sheetOf(book: BookSnapshot, { sheetId, sheet: name }: SourceLayout): SheetSnapshot {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Error(`The snapshot has no sheet ${name}`);
  return sheet;
}

function noteNegative({ accounts, notes }: Reading, amounts: readonly Float64Array[]): void {
  for (let account = 0; account < accounts.names.length; account++) {
    let net = 0;
    for (const period of amounts) net += period[account];
    if (net >= 0) continue;
    const { sheet, row, column } = accounts.firstCell(account);
    const name = shortened(accounts.names[account]);
    notes.add("negativeAccount", sheet, row, column, () => ({ name, amount: shownAmount(net) }));
  }
}
