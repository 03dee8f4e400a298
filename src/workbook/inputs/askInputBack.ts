import { areaOf } from "../addresses";
import type { AskedBack } from "../verify";
import type { InputArrangement } from "./InputArrangement";

/** Asks after the write how large a table of input is: neither more nor less may have come than was added. */
export function askInputBack(
  context: Excel.RequestContext,
  { table, rows, blank, columns }: InputArrangement,
): AskedBack {
  const ranges: Excel.Range[] = [];
  const queue = () => {
    const range = context.workbook.tables.getItem(table.id).getRange();
    ranges.push(range.load("address"));
  };
  const kept = async () =>
    ranges.every(({ address }) => {
      const area = areaOf(address);
      return (
        area.rows === table.area.rows + rows.length - blank &&
        area.columns === table.area.columns + columns.length
      );
    });
  return { jobs: [{ bytes: 500, queue }], kept };
}
