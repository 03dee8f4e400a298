import type { ActionId } from "../../src/actions/runAction";
import type { Book } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import { makeBook } from "../workbench/makeBook";
import { attack } from "./attack";
import { differences, usersPart, wholePart } from "./belongings";
import { cloned } from "./cloned";
import { faults, struck } from "./faults";
import { tableIn } from "./field";
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
const tools: ActionId[] = ["scoreAccounts", "buildDashboard", "buildRetention"];

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

/** Twice, as the first run makes tables of input and says so; a dashboard is built of what is filled in between. */
async function twice(book: Book, tool: ActionId, begun = false): Promise<string[]> {
  const run = async () => {
    const { kind, says } = await attack(book, undefined, {}, tool);
    return kind === "done" ? "done" : `${kind}: ${says}`;
  };
  const isMade = tool === "buildDashboard" ? tableIn(book, "VF_Kpis") !== undefined : begun;
  const ends = isMade ? [] : [await run()];
  fillIn(book);
  return [...ends, await run()];
}

/** Types an MRR for each account into the table of figures, where it stands. */
function fillIn(book: Book): void {
  const kpis = tableIn(book, "VF_Kpis");
  if (!kpis) return;
  const { row, column } = kpis.area;
  for (const [at, mrr] of ["300", "200", "100"].entries())
    enterCell(book, kpis.sheet, row + 1 + at, column + 2, mrr);
}

test.each(tools)(
  "%s, a fault at any one request: nothing of the user's changes, and the next runs leave what clean ones leave",
  async (tool) => {
    const clean = cloned(field);
    expect(await twice(clean, tool)).toEqual(["done", "done"]);
    const expected = wholePart(clean);
    const users = usersPart(field, ids, []);
    const healed = new Map<string, string[]>();
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
        const state = kind + JSON.stringify(wholePart(book));
        if (!healed.has(state)) {
          const ends = await twice(book, tool, kind === "done");
          const left = differences(expected, wholePart(book)).slice(0, 5);
          healed.set(state, [...ends.filter((end) => end !== "done"), ...left]);
        }
        healed.get(state)?.forEach(tell);
      }
    expect(wrong).toEqual([]);
  },
  60_000,
);
