import type { Book } from "../../../src/workbench/book/Book";
import { newBook } from "../../../src/workbench/book/newBook";
import {
  createNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from "../../../src/workbench/host/transport/createNodeHost";

/** A host on a workbook whose one sheet, "Sheet1", holds these cells from A1 on; its log starts empty. */
export async function openBookWith(
  cells: readonly (readonly unknown[])[] = [],
  options: NodeHostOptions & { prepare?(book: Book): void } = {},
): Promise<NodeHost> {
  const node = createNodeHost(newBook("book.xlsx"), options);
  if (cells.length > 0)
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length).values = cells as unknown[][];
    });
  options.prepare?.(node.host.book);
  node.reset();
  return node;
}

/** Runs on Sheet1 and gives what `ask` set to be loaded, after the sync. */
export async function onSheet<Result>(
  { Excel }: NodeHost,
  job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> {
  return Excel.run(async (context) => job(context.workbook.worksheets.getItem("Sheet1"), context));
}

/** The values of cells of Sheet1. */
export async function valuesOf(node: NodeHost, address: string): Promise<unknown[][]> {
  return onSheet(node, async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}
