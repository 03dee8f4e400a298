import { sheetAddress } from "../model/cells";
import { note, type Note } from "../model/note";
import type { Plan } from "../model/plan";
import type { Arrangement, ColumnsArrangement } from "./Arrangement";
import { arrangeColumns } from "./arrangeColumns";
import { arrangeSheet } from "./arrangeSheet";
import type { BookReading } from "./BookReading";
import { freeSheetName } from "./freeName";
import { arrangeHistory } from "./history/arrangeHistory";
import { arrangeInputs } from "./inputs/arrangeInputs";
import { halfMade, undressedInputs } from "./inputs/halfMade";
import { recordsOf } from "./records";
import { firstTool } from "./runRecord";
import { sheetsGoing } from "./sheetsGoing";

/** Finds the place of every part of a plan: what is ours is found again, what is a user's is gone round. */
export function arrange(plan: Plan, book: BookReading): Arrangement {
  const tool = plan.undoes?.tool ?? plan.run?.tool ?? plan.by ?? firstTool;
  const isHealing = recordsOf(book).journal?.tools.includes(tool) ?? false;
  // A run that begins anew finds what it had begun itself.
  const notes: Note[] = isHealing && !plan.memory?.refused ? [note("recovered", "")] : [];
  const names = book.sheets.map(({ name }) => name);
  const inputs = arrangeInputs(plan.inputs ?? [], book);
  const made = inputs.make.map((each) => {
    const existing = halfMade(each, book);
    const name = existing?.name ?? freeSheetName(each.name, names);
    names.push(name);
    const sheet = arrangeSheet(each, name, existing, book, notes);
    return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, isNamedLast: true })) };
  });
  const undressed = undressedInputs(book, inputs.make).map(({ plan: each, sheet }) =>
    arrangeSheet(each, sheet.name, sheet, book, []),
  );
  const sheets = plan.sheets.map((each) => {
    const existing = book.sheets.find(({ role }) => role === each.role);
    const name = existing?.name ?? freeSheetName(each.name, names);
    names.push(name);
    if (!existing && name !== each.name) notes.push(note("sheetNameTaken", "", { wish: each.name, name }));
    return arrangeSheet(each, name, existing, book, notes);
  });
  const columns = plan.columns.map((block) => arrangeColumns(block, { plan, tool }, book, notes));
  const { history, undoable, unable } = arrangeHistory(plan, columns, book);
  if (unable) notes.push(note("noHistory", ""));
  for (const { name } of sheetsGoing(plan, book).left) notes.push(note("sheetLeft", "", { sheet: name }));
  if (!plan.undoes) notes.push(...notRenewed(tool, columns, book));
  return {
    tool,
    sheets: [...made, ...sheets],
    inputs: inputs.add,
    undressed,
    columns,
    notes,
    history,
    undoable,
  };
}

/** One note for every group of the tool's columns that the plan does not write. */
function notRenewed(
  tool: string,
  columns: readonly ColumnsArrangement[],
  { ownColumns, tables, sheets }: BookReading,
): Note[] {
  const renewed = columns.flatMap(({ slots, gone }) => [...slots.map(({ own }) => own), ...gone]);
  const records = new Set(renewed.map((own) => own?.record));
  const left = new Map(
    ownColumns.filter((own) => own.tool === tool && !records.has(own.record)).map((own) => [own.record, own]),
  );
  return [...left.values()].map((own) => {
    const sheet = sheets.find(({ id }) => id === own.sheetId)?.name ?? "";
    const source = (own.tableId !== undefined && tables.get(own.tableId)?.name) || sheet;
    return note("columnsNotRenewed", sheetAddress(sheet, { ...own, rows: 1, columns: 1 }), { source });
  });
}
