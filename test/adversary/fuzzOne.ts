import type { TierRun } from "../../src/model/outcome";
import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { reopened } from "../actions/workbench";
import { attack } from "./attack";
import { differences, usersPart } from "./belongings";
import type { BookShape } from "./bookShapes";
import { cloned } from "./cloned";
import { shapeBook } from "./shapeBook";
import { usersChanges } from "./usersCells";

/** What one random workbook came to: how its run ended, and everything that was wrong as lines. */
export interface Tried {
  readonly ended: string;
  readonly wrong: readonly string[];
}

/** Runs "Recompute tiers" on a random workbook and looks for whatever must not be. */
export async function fuzzOne(shape: BookShape): Promise<Tried> {
  const book = shapeBook(shape);
  const before = cloned(book);
  const set = { "Write tier columns": shape.writeColumns ? "yes" : "no" };
  const { kind, says, code, result } = await attack(book, undefined, { set });
  const wrong: string[] = [];
  if (kind !== "done" && kind !== "problem") wrong.push(`${kind}: ${says}`);
  if (says.includes("workbench:")) wrong.push(says);
  if (code !== undefined && refusals.has(code)) wrong.push(`Excel refused: ${code}, ${says}`);
  if (kind === "problem") wrong.push(...differences(allOf(before), allOf(book)));
  else wrong.push(...usersChanges(before, book, areasOf(result)));
  if (shape.isSaved) wrong.push(...(await changedByFile(book)));
  return { ended: code ?? kind, wrong };
}

/** What saving and opening changes of the user's own, and what a second time changes of the whole. */
async function changedByFile(book: Book): Promise<string[]> {
  const once = await reopened(book);
  const users = once.sheets.filter(({ customProperties }) => !customProperties.has("vf.owner"));
  const ids = users.map(({ id }) => id);
  const own = book.sheets.filter(({ name }) => users.some((each) => each.name === name)).map(({ id }) => id);
  const lines = [
    ...differences(usersPart(book, own, []), usersPart(once, ids, [])),
    ...diffBooks(once, await reopened(once)),
  ];
  return lines.map((line) => `saved and opened: ${line}`);
}

/** Nobody meddles with these runs, so Excel may refuse nothing that was not seen before. */
const refusals = new Set([
  "excelFailed",
  "somethingGone",
  "oldExcel",
  "sourceChanged",
  "excelBusy",
  "accessDenied",
]);

const allOf = (book: Book) =>
  usersPart(
    book,
    book.sheets.map(({ id }) => id),
    [],
  );

const areasOf = (result: Partial<TierRun> | undefined) =>
  (result?.sources ?? []).map(({ sheet, area }) => ({ sheet, area }));
