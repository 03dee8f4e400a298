import type { Arrangement } from "./Arrangement";
import type { Job } from "./send";

/** What Excel gave the things that were added: ids of sheets by name, of columns by table id and header. */
export interface GivenIds {
  readonly sheets: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** The key of a column in `GivenIds`. */
export const columnKey = (tableId: string, header: string) => `${tableId}/${header}`;

/** Asks for the ids of what an arrangement adds; `ids` gives them after the job was sent. */
export function askIds(
  context: Excel.RequestContext,
  arrangement: Arrangement,
): { readonly job: Job; readonly ids: () => GivenIds } {
  const sheets: Excel.Worksheet[] = [];
  const columns: { readonly tableId: string; readonly column: Excel.TableColumn }[] = [];
  const queue = () => {
    const { history, sheets: ours } = arrangement;
    for (const { existing, name } of history ? [...ours, history] : ours)
      if (!existing) sheets.push(context.workbook.worksheets.getItem(name).load("id,name"));
    for (const { table, slots } of arrangement.columns)
      for (const { own, header } of slots)
        if (table && !own) {
          const column = context.workbook.tables.getItem(table.id).columns.getItem(header);
          columns.push({ tableId: table.id, column: column.load("id,name") });
        }
  };
  const ids = (): GivenIds => ({
    sheets: new Map(sheets.map(({ name, id }) => [name, id])),
    columns: new Map(
      columns.map(({ tableId, column }) => [columnKey(tableId, column.name), String(column.id)]),
    ),
  });
  return { job: { bytes: 1000 + 100 * columns.length, queue }, ids };
}
