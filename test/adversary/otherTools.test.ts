import type { ActionId } from "../../src/actions/runAction";
import type { Book } from "../../src/workbench/book/Book";
import { makeBook } from "../workbench/makeBook";
import { attack } from "./attack";
import { differences, usersPart, wholePart } from "./belongings";
import { cloned } from "./cloned";
import { faults } from "./faults";
import { hurry } from "./hurry";

const field = makeBook(
  {
    Sales: [
      ["Account", 2023, 2024],
      ["Alfreds", 500, 900],
      ["Berglunds", 300, 50],
      ["Chop-suey", 100, 40],
    ],
    Ratings: [["a sheet of mine"]],
  },
  { tables: { Revenue: "Sales!A1:C4" } },
);
const ids = field.sheets.map(({ id }) => id);
const tools: ActionId[] = ["scoreAccounts", "buildRetention"];
const struck = [
  "the first half, then GeneralException",
  "a quarter, then ActivityLimitReached",
  "three quarters, then AccessDenied",
  "all but the last action, then InvalidOperation",
  "no answer, nothing done",
  "no answer, everything done",
];

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

/** Twice, as the first run makes tables of input and says so. */
async function twice(book: Book, tool: ActionId): Promise<string[]> {
  const ends = [await attack(book, undefined, {}, tool), await attack(book, undefined, {}, tool)];
  return ends.map(({ kind, says }) => (kind === "done" ? "done" : `${kind}: ${says}`));
}

test.each(tools)(
  "%s, a fault at any one request: nothing of the user's changes, and the next runs leave what clean ones leave",
  async (tool) => {
    const clean = cloned(field);
    expect(await twice(clean, tool)).toEqual(["done", "done"]);
    const users = usersPart(field, ids, []);
    const wrong: string[] = [];
    for (const name of struck)
      for (let k = 1; k <= 5; k++) {
        const book = cloned(field);
        const intercept: Parameters<typeof attack>[1] = ({ n, batch }) =>
          n === k ? faults[name](batch.Actions.length) : undefined;
        const { kind, says } = await attack(book, intercept, {}, tool);
        const tell = (line: string) => wrong.push(`${name}, request ${k}, ${kind}: ${line}`);
        if (kind !== "done" && kind !== "problem") tell(says);
        differences(users, usersPart(book, ids, [])).forEach(tell);
        if (kind !== "done" || (await attack(book, undefined, {}, tool)).kind !== "done")
          await twice(book, tool);
        differences(wholePart(clean), wholePart(book)).slice(0, 5).forEach(tell);
      }
    expect(wrong).toEqual([]);
  },
  120_000,
);
