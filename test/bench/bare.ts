import type { Book, Rect, Sheet } from "../../src/workbench/book/Book";
import { isError } from "../../src/workbench/book/CellStore";
import type { NodeHost } from "../../src/workbench/host/transport/createNodeHost";

/** Cells of a sheet that a run wrote, ready to be written again. */
export interface Written {
  readonly sheet: string;
  readonly area: Rect;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** Our columns and tables on the workbook after the first run on a book of `portfolioBook`. */
export function cellsToWrite({ sheets: [sales, ...ours] }: Book): readonly Written[] {
  const [{ area }] = sales.tables;
  const columns = Array.from({ length: area.columns - 4 }, (_, at) => ({
    ...area,
    column: 4 + at,
    columns: 1,
  }));
  return [
    ...columns.map((column) => taken(sales, column)),
    ...ours.flatMap((sheet) => sheet.tables.map((table) => taken(sheet, table.area))),
  ];
}

/**
 * What a run cannot do without, and nothing else: one read of the user's cells, one write of the cells that a run
 * writes, in requests of 1 MB, both through Office.js.
 */
export async function bareReadAndWrite({ Excel }: NodeHost, written: readonly Written[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const used = worksheets.getItem("Sales").getUsedRange(true).load("values");
    await context.sync();
    if (used.values.length === 0) throw new Error("Nothing was read");
    for (const name of new Set(written.map(({ sheet }) => sheet))) if (name !== "Sales") worksheets.add(name);
    for (const { sheet, area, values } of written) {
      const step = Math.max(1, Math.floor(60_000 / area.columns));
      for (let row = 0; row < area.rows; row += step) {
        const rows = Math.min(step, area.rows - row);
        const range = worksheets
          .getItem(sheet)
          .getRangeByIndexes(area.row + row, area.column, rows, area.columns);
        range.values = values.slice(row, row + rows).map((line) => [...line]);
        await context.sync();
      }
    }
  });
}

function taken({ name, cells }: Sheet, area: Rect): Written {
  const valueAt = (row: number, column: number) => {
    const value = cells.value(row, column) ?? "";
    return isError(value) ? value.error : value;
  };
  const values = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_unused, across) => valueAt(area.row + down, area.column + across)),
  );
  return { sheet: name, area, values };
}
