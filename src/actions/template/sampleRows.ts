import { serialOfDay } from "../../intake/cells/excelDates";
import type { BookSnapshot } from "../../model/book";
import type { SampleTable } from "../../model/template/SampleTable";

/** The rows of a sample table as they stand in a workbook: days become its dates. */
export function sampleRows(
  { rows }: Pick<SampleTable, "rows">,
  { date1904 }: Pick<BookSnapshot, "date1904">,
): (string | number)[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? serialOfDay(cell.day, date1904) : cell)),
  );
}
