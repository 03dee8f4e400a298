import type { BookSnapshot } from "../../src/model/book";
import { columnLetters, parseArea } from "../../src/model/cells";
import type { ColumnsBlock, Plan, SheetPlan, TableBlock } from "../../src/model/plan";
import type { RevenueSource } from "../../src/model/revenue";
import { hideOwnColumns } from "../../src/workbook/hideOwnColumns";

/** A reading of a literal book. */
export const reading = (book: BookSnapshot) => hideOwnColumns(book);

/** A source whose first column holds the accounts. */
export function sourceOf(sheet: string, address: string, table?: string): RevenueSource {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return {
    id: table ?? `${sheet}!${address}`,
    sheetId: `{${sheet}}`,
    sheet,
    table: table === undefined ? undefined : { id: `${table} id`, name: table },
    area,
    layout: "wide",
    accountColumn: { column: area.column, name: "Account" },
    periods: [],
    rowKeys: Array.from({ length: area.rows - 1 }, (_, at) => `account ${at + 1}`),
    rowsRead: area.rows - 1,
  };
}

/** Columns of ours with one value a row: the header and the row's number. */
export function columnsOf(source: RevenueSource, headers: string[]): ColumnsBlock {
  return {
    kind: "columns",
    name: source.id,
    source,
    header: {},
    columns: headers.map((header) => ({
      header,
      values: source.rowKeys.map((_, at) => `${header} ${at + 1}`),
      style: {},
      width: 10,
      highlights: [],
    })),
  };
}

/** A table block with text cells. */
export function tableBlock(name: string, address: string, headers: string[], rows: string[][]): TableBlock {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return {
    kind: "table",
    name,
    at: { row: area.row, column: area.column },
    table: {
      name,
      rows: rows.length,
      columns: headers.map((header, at) => ({
        name: header,
        kind: "text",
        values: rows.map((row) => row[at]),
      })),
    },
    header: { bold: true },
    columns: headers.map(() => ({})),
    hairline: "#E3E8ED",
  };
}

/** One of our sheets. */
export function sheetPlan(role: string, name: string, blocks: SheetPlan["blocks"] = []): SheetPlan {
  return {
    role,
    name,
    tabColor: "#0B3C5D",
    widths: [2, 20],
    gridlines: false,
    frozenRows: 0,
    print: { orientation: "portrait", rows: 20, columns: 5 },
    blocks,
  };
}

/** A plan of columns alone, of sheets alone, or of both. */
export const planOf = (columns: ColumnsBlock[], sheets: SheetPlan[] = []): Plan => ({ columns, sheets });

/** The letters of the columns where slots stand. */
export const letters = (slots: readonly { readonly at: number }[]) =>
  slots.map(({ at }) => columnLetters(at));
