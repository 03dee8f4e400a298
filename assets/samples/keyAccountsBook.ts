import { addTable } from "../../src/workbench/book/addTable";
import { columnName } from "../../src/workbench/book/address";
import type { Book, Sheet } from "../../src/workbench/book/Book";
import { internStyle } from "../../src/workbench/book/internStyle";
import { newBook } from "../../src/workbench/book/newBook";
import { newSheet } from "../../src/workbench/book/newSheet";
import { recalculate } from "../../src/workbench/book/recalculate";
import type { Style } from "../../src/workbench/book/Style";
import { sampleAccounts, type SampleAccount } from "./accounts";

const years = ["2021", "2022", "2023", "2024", "2025"];
const headers = ["Account", "Country", "Manager", ...years];
/** Points; the account's name comes first. */
const widths = [156, 108, 72, 63, 63, 63, 63, 63];
/** The sheets' identifiers in the file, chosen once; those of their tables differ in the third part. */
const ids = [1, 2, 3].map((each) => `{5B0A6F3E-52C1-4C0B-9D27-00000000000${each}}`);
const [headerRow, firstYear] = [3, 3];

const ink = "#1B2733";
const soft = "#5F6B76";
const text: Style = { numberFormat: "General", font: { color: ink } };
const amount: Style = { numberFormat: "#,##0", font: { color: ink } };
const title: Style = { numberFormat: "General", font: { size: 18, bold: true, color: ink } };
const stamp: Style = { numberFormat: "General", font: { size: 10, color: soft } };
const heading: Style = { numberFormat: "General", font: { bold: true, color: ink }, vertical: "Center" };
const yearHeading: Style = { ...heading, horizontal: "Right" };
const prose: Style = { ...text, wrap: true, vertical: "Top" };

/**
 * The workbook that the workbench opens with: two linked sheets of revenue, with what real sheets have in the
 * way of doubts.
 */
export function keyAccountsBook(): Book {
  const book = newBook("key-accounts.xlsx");
  const { europe, overseas } = sampleAccounts();
  book.sheets = [
    readMe(book),
    revenueSheet(book, "Europe", europe, { id: ids[1], tabColor: "#0B3C5D", total: "table" }),
    revenueSheet(book, "Overseas", withDoubts(overseas), { id: ids[2], tabColor: "#2B78AB", total: "typed" }),
  ];
  book.activeSheetId = book.sheets[1].id;
  book.selection = { sheetId: book.activeSheetId, address: "A5" };
  recalculate(book);
  return book;
}

/** What real sheets have: a credit note on a line of its own. */
function withDoubts(accounts: SampleAccount[]): SampleAccount[] {
  const creditNote = { ...accounts[4], revenue: [undefined, undefined, undefined, -86_400, undefined] };
  return [...accounts.slice(0, 5), creditNote, ...accounts.slice(5)];
}

function revenueSheet(
  book: Book,
  region: string,
  accounts: SampleAccount[],
  { id, tabColor, total }: { id: string; tabColor: string; total: "table" | "typed" },
): Sheet {
  const sheet = newSheet(`Revenue ${region}`, "worksheet", id);
  const put = cellWriter(book, sheet);
  sheet.tabColor = tabColor;
  sheet.frozen = { rows: headerRow + 1, columns: 1 };
  widths.forEach((width, column) => sheet.columnWidths.set(column, width));
  sheet.rowHeights.set(0, 28).set(headerRow, 21);

  put(0, 0, `Revenue ${region}`, title);
  put(1, 0, "Invoiced revenue in euros, net of tax, by calendar year", stamp);
  headers.forEach((header, column) =>
    put(headerRow, column, header, column < firstYear ? heading : yearHeading),
  );
  accounts.forEach(({ name, country, manager, revenue }, at) => {
    const row = headerRow + 1 + at;
    [name, country, manager].forEach((each, column) => put(row, column, each, text));
    revenue.forEach((each, year) => put(row, firstYear + year, each, amount));
  });
  if (region === "Overseas") typedAsText(put, accounts);

  const totalRow = headerRow + 1 + accounts.length;
  put(totalRow, 0, "Total", heading);
  years.forEach((year, at) => {
    const column = firstYear + at;
    const cells = `${columnName(column)}${headerRow + 2}:${columnName(column)}${totalRow}`;
    const sum = total === "table" ? `=SUBTOTAL(109,Revenue${region}[${year}])` : `=SUM(${cells})`;
    put(totalRow, column, undefined, { ...amount, font: { bold: true, color: ink } });
    sheet.cells.setFormula(totalRow, column, { text: sum, kind: "plain" });
  });

  const area = { row: headerRow, column: 0, rows: accounts.length + 2, columns: headers.length };
  const table = {
    ...addTable(book, sheet, area, true, `Revenue${region}`),
    id: id.replace("-4C0B-", "-4C0C-"),
    style: "TableStyleLight1",
    bandedRows: false,
    filterButton: false,
  };
  sheet.tables = [table];
  if (total === "table") {
    table.hasTotals = true;
    table.columns[0].totalsLabel = "Total";
    for (const column of table.columns.slice(firstYear)) column.totalsFunction = "sum";
  }
  sheet.page = { ...sheet.page, orientation: "portrait", fitToWidth: 1, titleRows: "$4:$4" };
  return sheet;
}

type Put = ReturnType<typeof cellWriter>;

/** What real sheets have: an amount that someone typed as text. */
function typedAsText(put: Put, accounts: SampleAccount[]): void {
  const at = accounts.findIndex(({ name }) => name === "Jabiru Minerals");
  const amountThen = accounts[at].revenue[1] ?? 0;
  put(headerRow + 1 + at, firstYear + 1, amountThen.toLocaleString("en-US"), {
    ...text,
    numberFormat: "@",
    horizontal: "Right",
  });
}

function readMe(book: Book): Sheet {
  const sheet = newSheet("Read me", "worksheet", ids[0]);
  const put = cellWriter(book, sheet);
  sheet.showGridlines = false;
  sheet.columnWidths.set(0, 18).set(1, 480);
  sheet.rowHeights.set(1, 28);
  put(1, 1, "Key accounts, five years of revenue", title);
  const lines = [
    "A sample for trying Vital Few. Every company in it is invented.",
    "Two sheets hold the revenue, one for each sales region. Some accounts buy in both; Vital Few joins them on the account's name.",
    "Open the tab Key accounts and press Recompute tiers. Each table gets tier columns at its right end, and two new sheets show what they say.",
    "As in real life, a few cells need a second look: one account is spelled two ways, one amount was typed as text, one line is a credit note, and both sheets end with a total. Vital Few says in its notes how it read each of them, and changes none.",
  ];
  lines.forEach((line, at) => {
    put(3 + at, 1, line, prose);
    sheet.rowHeights.set(3 + at, line.length > 180 ? 51 : line.length > 90 ? 36 : 21);
  });
  return sheet;
}

function cellWriter(book: Book, { cells }: Sheet) {
  return (row: number, column: number, value: string | number | undefined, style: Style) => {
    cells.setValue(row, column, value);
    cells.setStyle(row, column, internStyle(book, style));
  };
}
