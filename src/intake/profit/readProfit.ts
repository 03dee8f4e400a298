import type { BookSnapshot } from "../../model/book";
import { columnWord } from "../../model/languages/columnWords";
import { firstListed, listed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Profits } from "../../model/profit";
import type { Settings } from "../../model/settings";
import { bookRules } from "../cells/bookRules";
import { currencyOfFormat } from "../cells/currencies";
import { cellAddress, formatAt } from "../cells/sheetGrid";
import { shortened } from "../cells/shortened";
import { bodyRows, inputTable } from "../inputTable";
import type { InputReading } from "../dashboard/InputReading";
import { isAccountLine } from "../dashboard/isAccountLine";
import { rowsBelow } from "../dashboard/rowsBelow";
import { NoteCollector } from "../rows/noteCollector";
import { joinProfits, type JoinedProfit } from "./joinProfits";
import { profitColumns } from "./profitColumns";
import { profitLine } from "./profitLine";

/**
 * The accounts of `VF_Profit`, or of a table with its headers; undefined where there is neither.
 * @throws Problem `ownColumns` where the account or one of the amounts has no column, `noProfitAccounts`, `noProfit`.
 */
export function readProfit(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
): { readonly profits: Profits; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_Profit", isProfitHeader);
  if (!table) return undefined;
  const { place, sheet } = table;
  const rules = bookRules(book, settings);
  const names = { table: place.table?.name ?? "VF_Profit", sheet: place.sheet };
  const columns = profitColumns(table, rules);
  if (!columns) throw new Problem("ownColumns", { ...names, list: listed(needed.map(columnWord)) });
  const reading: InputReading = { sheet, rules, notes: new NoteCollector(), day: NaN };
  const lines = bodyRows(table)
    .filter((row) => isAccountLine(reading, table, row, columns.account))
    .map((row) => profitLine(reading, columns, row));
  if (lines.length === 0) throw new Problem("noProfitAccounts", names);
  const joined = joinProfits(lines);
  const accounts = joined.map(({ account }) => account);
  if (accounts.every((each) => Number.isNaN(each.revenue + each.costOfGoods + each.costToServe)))
    throw new Problem("noProfit", names);
  reading.notes.push(...rowsBelow(table, columns.account));
  noteJoined(reading, columns.account, joined);
  const formats = new Set(lines.map(({ row }) => formatAt(sheet, row, columns.revenue)));
  const stated = new Set([...formats].map(currencyOfFormat).filter((currency) => currency !== ""));
  const profits: Profits = {
    accounts,
    products: columns.products.map(({ name }) => name),
    currency: stated.size === 1 ? [...stated][0] : "",
    place,
  };
  return { profits, notes: reading.notes.notes() };
}

const needed = ["Account", "Revenue", "Cost of goods", "Cost to serve"] as const;

/** Both costs beside account and revenue say that a table is meant for the profit matrix. */
function isProfitHeader(headers: ReadonlySet<string>): boolean {
  return needed.every((name) => headers.has(name.toLowerCase()));
}

function noteJoined({ sheet, notes }: InputReading, column: number, joined: readonly JoinedProfit[]): void {
  for (const { account, rows, categories } of joined.filter((each) => each.rows.length > 1)) {
    const cells = rows.map((row) => cellAddress(sheet.name, row, column));
    const list = firstListed(cells, 5);
    const name = shortened(account.name);
    notes.add("joinedProfit", sheet.name, rows[1], column, () => ({ name, count: cells.length, list }));
    if (categories.length > 1)
      notes.push(
        note("severalCategories", cells[0], {
          name,
          list: shortened(listed(categories)),
          category: shortened(account.category),
        }),
      );
  }
}
