import { columnUnder, inputTable } from "../../intake/inputTable";
import type { BookSnapshot } from "../../model/book";
import type { InputBlock } from "../../model/plan";
import type { SampleTable } from "../../model/template/SampleTable";
import { cellAt } from "../../workbook/cellAt";
import type { FoundTable } from "../../workbook/inputs/tableNamed";
import { sampleRows } from "./sampleRows";

/**
 * What fills the form of a table that stands already: rows, or cells beside what belongs to the form. Undefined where
 * it lacks a column of the sample, or where something stands in it.
 */
export function refilled(
  form: InputBlock,
  sample: SampleTable,
  { sheet, body }: FoundTable,
  book: BookSnapshot,
): InputBlock | undefined {
  const { headers, form: kept = [], name } = sample;
  const table = inputTable(book, name, () => false);
  if (!table || headers.some((header) => columnUnder(table, header) === undefined)) return undefined;
  const blanks = headers.filter((header) => !kept.includes(header));
  if (blanks.length === 0) return undefined;
  const at = (row: number, header: string) => cellAt(sheet, row, columnUnder(table, header) ?? -1);
  const rows = Array.from({ length: body.rows - 1 }, (_, row) => body.row + 1 + row);
  if (rows.some((row) => blanks.some((header) => at(row, header) !== ""))) return undefined;
  const named = (header: string) => {
    const column = columnUnder(table, header);
    return table.headers.find((each) => each.column === column)?.name ?? header;
  };
  const lines = sampleRows(sample, book).map((line) =>
    Object.fromEntries(headers.map((header, column) => [named(header), line[column]])),
  );
  const key = named(headers[0]);
  const known = new Set(kept.length > 0 ? rows.map((row) => String(at(row, headers[0]))) : []);
  return {
    ...form,
    addRows: lines.filter((line) => !known.has(String(line[key]))),
    set: lines
      .filter((line) => known.has(String(line[key])))
      .flatMap((line) =>
        blanks.map(named).map((column) => ({ key: String(line[key]), column, value: line[column] })),
      ),
  };
}
