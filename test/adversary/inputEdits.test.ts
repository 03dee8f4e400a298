import type { Book, Sheet } from "../../src/workbench/book/Book";
import { deleteRows } from "../../src/workbench/book/deleteRows";
import { enterCell } from "../../src/workbench/book/enterCell";
import { insertColumns } from "../../src/workbench/book/insertColumns";
import { insertRows } from "../../src/workbench/book/insertRows";
import { sortRange } from "../../src/workbench/book/sortRange";
import { rowsOf } from "../actions/workbench";
import { attack } from "./attack";
import { cloned } from "./cloned";
import { tableIn } from "./field";
import { hurry } from "./hurry";
import { filledIn, inputGrounds, type InputGround } from "./inputGround";

/** Edits of somebody else in a table that people fill in: its header in the first row, its accounts from the second. */
const edits: Record<string, (book: Book, sheet: Sheet, columns: number) => void> = {
  "sort the rows": (book, sheet, columns) => {
    let rows = 0;
    while (sheet.cells.value(rows + 1, 0) !== undefined) rows++;
    sortRange(book, sheet, { row: 1, column: 0, rows, columns }, [{ column: 0, ascending: false }]);
  },
  "insert a row": (book, sheet) => {
    insertRows(book, sheet, 2, 1);
    enterCell(book, sheet, 2, 0, "Zeta");
    enterCell(book, sheet, 2, 2, "10");
  },
  "delete a row": (book, sheet) => deleteRows(book, sheet, 2, 1),
  "rename an account": (book, sheet) => enterCell(book, sheet, 2, 0, "Bert"),
  "edit a cell": (book, sheet) => enterCell(book, sheet, 1, 2, "9"),
  "add a column": (book, sheet, columns) => {
    enterCell(book, sheet, 0, columns, "Remark");
    enterCell(book, sheet, 1, columns, "mine");
  },
  "add a column inside": (book, sheet) => {
    insertColumns(book, sheet, 1, 1);
    enterCell(book, sheet, 0, 1, "Remark");
    enterCell(book, sheet, 1, 1, "mine");
  },
};

type Case = [which: string, table: string, told: string, column: string];

/** What is run, the table that is edited meanwhile, and what the run tells of each account, by our table's column. */
const cases: Case[] = [
  ["a second scoring", "VF_Ratings", "VF_Scores", "Score"],
  ["a second dashboard", "VF_Kpis", "VF_AtRisk", "MRR"],
  // What the first one adds the second adds too; to save time in the soak only.
  ...(process.env.SOAK === "1"
    ? [["a first scoring", "VF_Ratings", "VF_Scores", "Score"] satisfies Case]
    : []),
];

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

describe.each(cases)("%s, %s", (which, table, told, column) => {
  test.each(Object.keys(edits))(
    "%s between any two requests: nothing typed is lost, nothing told of another account",
    async (edit) => {
      expect(await interleave(inputGrounds[which], edit, table, told, column)).toEqual([]);
    },
    60_000,
  );
});

/** Makes an edit before every request of a run in turn and gives what went wrong as lines. */
async function interleave(
  ground: InputGround,
  edit: string,
  table: string,
  told: string,
  column: string,
): Promise<string[]> {
  const base = await ground.make();
  const typed = cloned(base);
  editTable(typed, edit, table);
  // What may be told of an account: what runs before and after the edit come to.
  const results = await Promise.all([base, typed].map(async (book) => cloned(book)));
  for (const book of results) await attack(book, undefined, ground.request, ground.tool);
  const [before, after] = results.map((book) => toldOf(book, told, column));
  const [entries, old] = [typed, base].map((book) => filledIn(book, ground.tables));
  const [wholeBefore, whole] = results.map((book) => filledIn(book, ground.tables));
  /** What was typed stays, unless the run was asked to set it; what was added is what runs before or after add. */
  const mayStand = (key: string, cell: unknown) => {
    if (key in entries) return cell === entries[key] || (cell === whole[key] && isAsked(ground, key));
    return cell === whole[key] || (cell === wholeBefore[key] && !(key in old));
  };
  const wrong: string[] = [];
  for (let k = 2; k < 40; k++) {
    const book = cloned(base);
    let done = false;
    const ended = await attack(
      book,
      ({ n }) => {
        if (n !== k || done) return;
        done = true;
        editTable(book, edit, table);
      },
      ground.request,
      ground.tool,
    );
    if (!done) break;
    const tell = (line: string) => wrong.push(`before request ${k}, ${ended.kind} (${ended.says}): ${line}`);
    if (ended.kind !== "done" && ended.kind !== "problem") tell(ended.says);
    const now = filledIn(book, ground.tables);
    for (const key of new Set([...Object.keys(entries), ...Object.keys(now)]))
      if (!mayStand(key, now[key])) tell(`${key} is ${String(now[key])} instead of ${String(entries[key])}`);
    for (const [account, cell] of Object.entries(toldOf(book, told, column)))
      if (cell !== after[account] && cell !== before[account])
        tell(`${account} has ${String(cell)} instead of ${String(after[account])}`);
  }
  return wrong;
}

/** True for a cell that the pane asks to be set. */
function isAsked({ request }: InputGround, key: string): boolean {
  return (request.criteria ?? []).some(({ name }) => key.startsWith(`VF_Criteria · ${name} · `));
}

function editTable(book: Book, edit: string, table: string): void {
  const found = tableIn(book, table);
  if (!found) throw new Error(`No table ${table}`);
  edits[edit](book, found.sheet, found.area.columns);
}

/** One column of a table of ours by account; nothing where the table is not there yet. */
function toldOf(book: Book, table: string, column: string): Record<string, unknown> {
  if (!tableIn(book, table)) return {};
  return Object.fromEntries(rowsOf(book, table).map((row) => [String(row.Account), row[column]]));
}
