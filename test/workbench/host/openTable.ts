import type { BookTable } from "../../../src/workbench/book/Book";
import type { NodeHost } from "../../../src/workbench/host/transport/createNodeHost";
import { onSheet, openBookWith } from "./openBookWith";

/** A workbook with the table "Revenue" in A1:B3, and a way to look at it. */
export async function openTable(): Promise<NodeHost & { table(): BookTable }> {
  const node = await openBookWith([
    ["Account", "Revenue"],
    ["QUICK-Stop", 110],
    ["Ernst Handel", 104],
  ]);
  await onSheet(node, (sheet) => {
    sheet.tables.add("A1:B3", true).name = "Revenue";
  });
  return { ...node, table: () => node.host.book.sheets[0].tables[0] };
}
