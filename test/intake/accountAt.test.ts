import { accountAt } from "../../src/intake/accountAt";
import { accountRows } from "../../src/intake/accountRows";
import type { SheetSnapshot } from "../../src/model/book";
import type { Cell } from "../../src/model/cells";
import type { AccountRows, SelectedRow } from "../../src/model/selection";
import { sourceOf } from "../reports/tables";
import { snapshotOf } from "./snapshotOf";

const keys = new Set(["acme", "bolt", "a"]);

/** A row with its cells from column B on, and the selected column. */
const row = (cells: readonly Cell[], column: number, at = 5): SelectedRow => ({
  sheetId: "{1}",
  row: at,
  column,
  first: 1,
  cells,
});
const place = (column: number, columns: number, account: number): AccountRows => ({
  sheetId: "{1}",
  area: { row: 2, column, rows: 10, columns },
  column: account,
});

test("in a table of accounts it is the one named in that row, whichever cell is selected", () => {
  const table = [place(1, 4, 2)];
  expect(accountAt(row([1, " Acme ", 500, "A"], 4), table, keys)).toEqual({ name: "Acme", key: "acme" });
  expect(accountAt(row([1, "Zenith", 500, "A"], 1), table, keys)).toEqual({ name: "Zenith", key: "zenith" });
});

test("of two tables side by side the one that holds the cell counts, else the nearest to the left", () => {
  const tables = [place(1, 3, 1), place(6, 3, 6)];
  const cells = ["Acme", 500, "A", "", "", "Bolt", 90, "C"];
  expect(accountAt(row(cells, 2), tables, keys)?.name).toBe("Acme");
  expect(accountAt(row(cells, 8), tables, keys)?.name).toBe("Bolt");
  expect(accountAt(row(cells, 5), tables, keys)?.name).toBe("Acme");
  expect(accountAt(row(cells, 0), tables, keys)?.name).toBe("Acme");
});

test("where one table has ended the row is about the account of the other", () => {
  expect(accountAt(row(["", "", "", "", "", "Bolt"], 1), [place(1, 3, 1), place(6, 3, 6)], keys)?.name).toBe(
    "Bolt",
  );
});

test("headers, rows below and other sheets are about no account", () => {
  const table = [place(1, 4, 2)];
  const cells = ["Rank", "Account", "Revenue", "Tier"];
  expect(accountAt(row(cells, 2, 2), table, keys)).toBeUndefined();
  expect(accountAt(row(["", "", 900, ""], 2, 12), table, keys)).toBeUndefined();
  expect(accountAt({ ...row(["", "Zenith"], 2), sheetId: "{9}" }, table, keys)).toBeUndefined();
});

test("elsewhere a cell that names a known account counts, a tier's letter only where nothing else does", () => {
  expect(accountAt(row([3, "Bolt", 90, "A"], 4), [], keys, ["A", "B", "C"])?.name).toBe("Bolt");
  expect(accountAt(row([3, "A", 90, "C"], 3), [], keys, ["A", "B", "C"])?.name).toBe("A");
  expect(accountAt(row(["Bolt", "Acme"], 1), [], keys)?.name).toBe("Bolt");
  expect(accountAt(row(["Bolt", "Acme"], 7), [], keys)?.name).toBe("Acme");
  expect(accountAt(row([1, 2, 3], 1), [], keys)).toBeUndefined();
});

test("rows about accounts: sources, our tables, and tables with the source's account column", () => {
  const table = (name: string, columns: readonly string[], column: number) => ({
    id: name,
    name,
    area: { row: 5, column, rows: 4, columns: columns.length },
    columns: columns.map((header) => ({ id: header, name: header })),
    hasHeaders: true,
    hasTotals: false,
    filtered: false,
  });
  const sheet = {
    id: "{7}",
    tables: [
      table("VF_Pareto", ["Rank", "Account", "Revenue"], 1),
      table("VF_Tiers", ["Tier", "Accounts"], 6),
      table("Contacts", ["Phone", "customer "], 9),
    ],
  } as Partial<SheetSnapshot> as SheetSnapshot;
  const source = { ...sourceOf(["acme"]), accountColumn: { column: 3, name: "Customer" } };
  expect(accountRows({ sheets: [sheet] }, [source])).toEqual([
    { sheetId: "{1}", area: source.area, column: 3 },
    { sheetId: "{7}", area: { row: 5, column: 1, rows: 4, columns: 3 }, column: 2 },
    { sheetId: "{7}", area: { row: 5, column: 9, rows: 4, columns: 2 }, column: 10 },
  ]);
});

test("in what the person fills in another word may head the accounts; a result's Accounts are a count", () => {
  const cells = [["MRR", "Kunde"]];
  const { sheets } = snapshotOf({
    Mine: { cells, tables: { Mine: "A1:B4" } },
    KPIs: { cells, tables: { VF_Kpis: "A1:B4" } },
    Results: { cells: [["Tier", "Accounts"]], tables: { VF_Tiers: "A1:B4" } },
  });
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  expect(accountRows({ sheets }, [])).toEqual(
    sheets.slice(0, 2).map(({ id }) => ({ sheetId: id, area, column: 1 })),
  );
});
