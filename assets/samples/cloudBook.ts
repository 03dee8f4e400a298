import { kpiHeaders } from "../../src/model/dashboard";
import { addTable } from "../../src/workbench/book/addTable";
import type { Book, Sheet } from "../../src/workbench/book/Book";
import { internStyle } from "../../src/workbench/book/internStyle";
import { newBook } from "../../src/workbench/book/newBook";
import { newSheet } from "../../src/workbench/book/newSheet";
import { recalculate } from "../../src/workbench/book/recalculate";
import type { Style } from "../../src/workbench/book/Style";
import { cloudAccounts, cloudPlans, earlierMonths, lastMonths, type CloudAccount } from "./cloudAccounts";

const ink = "#1B2733";
const text: Style = { numberFormat: "General", font: { color: ink } };
const amount: Style = { numberFormat: "#,##0", font: { color: ink } };
const number: Style = { numberFormat: "0", font: { color: ink } };
const day: Style = { numberFormat: "yyyy-mm-dd", font: { color: ink } };
const month: Style = { numberFormat: "mmm yyyy", font: { color: ink }, horizontal: "Left" };
const head: Style = {
  numberFormat: "General",
  font: { bold: true, color: ink },
  wrap: true,
  vertical: "Center",
};
const title: Style = { numberFormat: "General", font: { size: 18, bold: true, color: ink } };
/** The sheets' identifiers in the file, chosen once. */
const ids = [1, 2].map((each) => `{6C1B7A4F-63D2-4D1C-8E38-00000000000${each}}`);

/** The KPIs of a cloud provider's health-care accounts with a year of MRR, ready for the KA dashboard. */
export function cloudBook(): Book {
  const book = newBook("cloud-health-accounts.xlsx");
  book.sheets = [kpiSheet(book), historySheet(book)];
  book.activeSheetId = book.sheets[0].id;
  book.selection = { sheetId: book.activeSheetId, address: "A4" };
  recalculate(book);
  return book;
}

function kpiSheet(book: Book): Sheet {
  const styles = [text, text, amount, amount, text, number, number, number, day];
  const rows = cloudAccounts.map((each) => [
    ...[each.name, each.plan, each.mrr, each.mrrBefore, each.onboarding],
    ...[each.satisfaction, each.engagement, each.risk],
    each.queuedSince === undefined ? undefined : serialOf(each.queuedSince),
  ]);
  return sheetOf(book, "KPIs", "Key accounts in health care", "VF_Kpis", {
    headers: kpiHeaders,
    rows,
    styles,
    id: ids[0],
  });
}

function historySheet(book: Book): Sheet {
  const [before, now] = lastMonths;
  const sums = (of: (account: CloudAccount) => number | undefined) =>
    cloudPlans.map((plan) =>
      cloudAccounts.reduce((sum, each) => sum + (each.plan === plan ? (of(each) ?? 0) : 0), 0),
    );
  const months = [
    ...earlierMonths,
    [before, ...sums(({ mrrBefore }) => mrrBefore)] as const,
    [now, ...sums(({ mrr }) => mrr)] as const,
  ];
  const rows = months.map(([label, ...mrr]) => [serialOf(`${label}-01`), ...mrr]);
  const styles = [month, amount, amount, amount];
  const headers = ["Period", ...cloudPlans];
  return sheetOf(book, "MRR history", "MRR by plan, euros a month", "VF_MrrHistory", {
    headers,
    rows,
    styles,
    id: ids[1],
  });
}

interface Content {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly styles: readonly Style[];
  readonly id: string;
}

function sheetOf(
  book: Book,
  name: string,
  heading: string,
  table: string,
  { headers, rows, styles, id }: Content,
): Sheet {
  const sheet = newSheet(name, "worksheet", id);
  const put = (row: number, column: number, value: string | number | undefined, style: Style) => {
    sheet.cells.setValue(row, column, value);
    sheet.cells.setStyle(row, column, internStyle(book, style));
  };
  put(0, 0, heading, title);
  headers.forEach((header, column) => {
    const isNumber = styles[column] !== text && styles[column] !== month;
    put(2, column, header, isNumber ? { ...head, horizontal: "Right" } : head);
  });
  rows.forEach((cells, at) => cells.forEach((value, column) => put(3 + at, column, value, styles[column])));
  headers.forEach((_, column) => sheet.columnWidths.set(column, column === 0 ? 174 : 75));
  sheet.rowHeights.set(0, 28).set(2, 30);
  sheet.frozen = { rows: 3, columns: 1 };
  const area = { row: 2, column: 0, rows: rows.length + 1, columns: headers.length };
  sheet.tables = [
    {
      ...addTable(book, sheet, area, true, table),
      id: id.replace("-4D1C-", "-4D1D-"),
      style: "TableStyleLight1",
      bandedRows: false,
      filterButton: false,
    },
  ];
  return sheet;
}

/** Excel counts days from 1899-12-30. */
function serialOf(isoDay: string): number {
  return (Date.parse(`${isoDay}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
