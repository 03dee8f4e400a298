import type { Book } from "../../src/workbench/book/Book";
import { Host } from "../../src/workbench/host/Host";
import { makeBook } from "../workbench/makeBook";
import { attack } from "./attack";
import { cloned } from "./cloned";
import { editedRows, edits, linesOf } from "./edits";
import { hurry } from "./hurry";

const ours = /^(Tier|Rank|Share|Cumulative share|Movement)( \d{4})?$/;
const isUsers = (header: string) => header !== "" && !ours.test(header);
const isOurs = (header: string) => header === "Account" || ours.test(header);

const books: Readonly<Record<string, () => Book>> = {
  "a table": () => makeBook({ Sales: editedRows }, { tables: { Revenue: "Sales!A1:C5" } }),
  "a plain range": () => makeBook({ Sales: editedRows }),
};

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

/** Beside a table both runs; beside a plain range the second one only in the soak, to save time. */
const runs: [kind: string, which: string][] = [
  ["a table", "a first run"],
  ["a table", "a second run"],
  ["a plain range", "a first run"],
  ...(process.env.SOAK === "1" ? [["a plain range", "a second run"] as [string, string]] : []),
];

describe("edits", () => {
  describe.each(runs)("beside %s, %s", (kind, which) => {
    test.each(Object.keys(edits))(
      "%s between any two requests: nobody's tier misplaced",
      async (edit) => {
        const base = books[kind]();
        if (which === "a second run") await attack(base);
        expect(await interleave(base, edit)).toEqual([]);
      },
      60_000,
    );
  });
});

/** Makes an edit before every request of a run in turn and gives what went wrong as lines. */
async function interleave(base: Book, edit: string): Promise<string[]> {
  const sheetId = base.sheets[0].id;
  const before = await computed(base, sheetId);
  const edited = cloned(base);
  edits[edit](new Host(edited), edited.sheets[0]);
  const after = await computed(edited, sheetId);
  const users = JSON.stringify(linesOf(edited, sheetId, isUsers));
  const wrong: string[] = [];
  for (let k = 2; k < 99; k++) {
    const book = cloned(base);
    let done = false;
    const ended = await attack(book, ({ n }, host) => {
      if (n !== k || done) return;
      done = true;
      edits[edit](host, book.sheets[0]);
    });
    const tell = (line: string) =>
      wrong.push(`before request ${k}, ${ended.kind} (${ended.says.slice(0, 60)}): ${line}`);
    if (!done) break;
    if (ended.kind !== "done" && ended.kind !== "problem") tell(ended.says);
    const nowUsers = JSON.stringify(linesOf(book, sheetId, isUsers));
    if (nowUsers !== users) tell(`the user's cells are ${nowUsers} instead of ${users}`);
    for (const line of linesOf(book, sheetId, isOurs)) {
      const account = String(line.Account);
      const { [account]: expected } = after;
      if (same(line, expected) || same(line, before[account])) continue;
      // What the run could not write it has said, and left blank.
      if (Object.keys(line).length === 1) continue;
      tell(`${JSON.stringify(line)} instead of ${JSON.stringify(expected)}`);
    }
  }
  return wrong;
}

/** What a clean run gives each account of a copy of the book. */
async function computed(book: Book, sheetId: string): Promise<Record<string, Record<string, unknown>>> {
  const copy = cloned(book);
  for (const sheet of copy.sheets) sheet.protection = undefined;
  await attack(copy);
  return Object.fromEntries(linesOf(copy, sheetId, isOurs).map((line) => [String(line.Account), line]));
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
