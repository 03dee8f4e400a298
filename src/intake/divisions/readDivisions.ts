import type { BookSnapshot } from "../../model/book";
import type { Division, DivisionMap } from "../../model/divisions";
import { columnWord } from "../../model/languages/columnWords";
import { listed } from "../../model/languages/joined";
import type { Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { accountKey, isBlankName } from "../accountKey";
import { bookRules } from "../cells/bookRules";
import { shortened } from "../cells/shortened";
import { cellAt } from "../cells/sheetGrid";
import { doubt, type InputReading } from "../dashboard/InputReading";
import { bodyRows, columnUnder, inputTable, type InputTable } from "../inputTable";
import { NoteCollector } from "../rows/noteCollector";
import { productCell } from "./productCell";
import { productColumns } from "./productColumns";

/**
 * The divisions of `VF_Divisions`, or of a table with its headers; undefined where there is neither.
 * @throws Problem `ownColumns` where Account or Division is missing, `noDivisions`, `noProducts`.
 */
export function readDivisions(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
): { readonly map: DivisionMap; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_Divisions", isDivisionHeader);
  if (!table) return undefined;
  const { sheet, place } = table;
  const named = { table: place.table?.name ?? "VF_Divisions", sheet: place.sheet };
  const reading: InputReading = {
    sheet,
    rules: bookRules(book, settings),
    notes: new NoteCollector(),
    day: NaN,
  };
  const account = columnUnder(table, "Account");
  const division = columnUnder(table, "Division");
  if (account === undefined || division === undefined)
    throw new Problem("ownColumns", { ...named, list: listed(["Account", "Division"].map(columnWord)) });
  const columns = { account, division, manager: columnUnder(table, "Manager") };
  const rows = divisionRows(reading, table, columns);
  if (rows.length === 0) throw new Problem("noDivisions", named);
  const products = productColumns(reading, table);
  if (products.length === 0) throw new Problem("noProducts", named);
  const divisions = rows.map((row) => divisionIn(reading, columns, products, row));
  const map = { products: products.map(({ name }) => name), divisions, place };
  return { map, notes: reading.notes.notes() };
}

interface Columns {
  readonly account: number;
  readonly division: number;
  readonly manager: number | undefined;
}

function isDivisionHeader(headers: ReadonlySet<string>): boolean {
  return headers.has("account") && headers.has("division") && headers.has("manager");
}

/** The rows that name an account and a division, each of them once. */
function divisionRows(reading: InputReading, table: InputTable, columns: Columns): readonly number[] {
  const met = new Set<string>();
  const { sheet } = reading;
  const { area } = table.place;
  return bodyRows(table).filter((row) => {
    const account = textIn(reading, row, columns.account);
    const division = textIn(reading, row, columns.division);
    if (isBlankName(account) || isBlankName(division)) {
      const all = Array.from({ length: area.columns }, (_, at) => cellAt(sheet, row, area.column + at));
      const column = isBlankName(account) ? columns.account : columns.division;
      if (all.some((each) => String(each).trim() !== "")) doubt(reading, row, column, "blankDivision");
      return false;
    }
    const key = JSON.stringify([accountKey(account), accountKey(division)]);
    if (met.has(key)) {
      const names = { account: shortened(account), division: shortened(division) };
      doubt(reading, row, columns.division, "repeatedDivision", names);
      return false;
    }
    met.add(key);
    return true;
  });
}

function divisionIn(
  reading: InputReading,
  { account, division, manager }: Columns,
  products: InputTable["headers"],
  row: number,
): Division {
  const name = textIn(reading, row, account);
  const cells = products.map(({ column }) => {
    const { doubtful, ...cell } = productCell(cellAt(reading.sheet, row, column), reading.rules);
    if (cell.state === "Unread") doubt(reading, row, column, "unknownState");
    else if (doubtful) doubt(reading, row, column, "badValue");
    return cell;
  });
  return {
    account: name,
    accountKey: accountKey(name),
    name: textIn(reading, row, division),
    manager: manager === undefined ? "" : textIn(reading, row, manager),
    cells,
  };
}

function textIn({ sheet }: InputReading, row: number, column: number): string {
  return String(cellAt(sheet, row, column))
    .replace(/\s+/g, " ")
    .trim();
}
