import type { Plan } from "../model/plan";
import type { Arrangement } from "./Arrangement";
import { arrangeColumns } from "./arrangeColumns";
import { arrangeSheet } from "./arrangeSheet";
import type { BookReading } from "./BookReading";
import { freeSheetName } from "./freeName";
import { note, type Note } from "../model/note";

/** Finds the place of every part of a plan: what is ours is found again, what is a user's is gone round. */
export function arrange(plan: Plan, book: BookReading): Arrangement {
  const notes: Note[] = [];
  const names = book.sheets.map(({ name }) => name);
  const sheets = plan.sheets.map((each) => {
    const existing = book.sheets.find(({ role }) => role === each.role);
    const name = existing?.name ?? freeSheetName(each.name, names);
    names.push(name);
    if (!existing && name !== each.name) notes.push(note("sheetNameTaken", "", { wish: each.name, name }));
    return arrangeSheet(each, name, existing, book, notes);
  });
  const columns = plan.columns.map((block) => arrangeColumns(block, plan, book, notes));
  return { sheets, columns, notes };
}
