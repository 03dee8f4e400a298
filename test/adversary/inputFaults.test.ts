import type { Book } from "../../src/workbench/book/Book";
import type { Intercept } from "../../src/workbench/host/Intercept";
import { cellsOf } from "../actions/workbench";
import { attack } from "./attack";
import { differences, usersPart, wholePart } from "./belongings";
import { cloned } from "./cloned";
import { faults, struck } from "./faults";
import { hurry } from "./hurry";
import { filledIn, inputGrounds, type InputGround } from "./inputGround";

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

/** Strikes every request of a run in turn, with every fault, and gives what went wrong as lines. */
async function strikeAll(ground: InputGround): Promise<string[]> {
  const before = await ground.make();
  const clean = cloned(before);
  const { kind, requests, says } = await run(ground, clean);
  if (kind !== "done") return [`a clean run: ${says}`];
  const after = filledIn(clean, ground.tables);
  await run(ground, clean);
  const expected = wholePart(clean);
  const ids = before.sheets.filter(({ name }) => ground.others.includes(name)).map(({ id }) => id);
  const [users, typed] = [usersPart(before, ids, []), filledIn(before, ground.tables)];
  const healed = new Map<string, string[]>();
  const wrong: string[] = [];
  for (const name of struck)
    for (let k = 1; k <= requests; k++) {
      const book = cloned(before);
      const ended = await run(ground, book, ({ n, batch }) =>
        n === k ? faults[name](batch.Actions.length) : undefined,
      );
      const tell = (line: string) =>
        wrong.push(`${name}, request ${k}, ${ended.kind} (${ended.says.slice(0, 40)}): ${line}`);
      if (ended.kind !== "done" && ended.kind !== "problem") tell(ended.says);
      differences(users, usersPart(book, ids, [])).forEach(tell);
      const now = filledIn(book, ground.tables);
      for (const key of new Set([...Object.keys(typed), ...Object.keys(now)]))
        if (now[key] !== typed[key] && now[key] !== after[key]) tell(`${key} is ${String(now[key])}`);
      if (hasUnnamed(book, ground)) continue;
      const state = JSON.stringify(wholePart(book));
      if (!healed.has(state)) {
        healed.set(state, await leftAfterHealing(ground, book, expected));
      }
      healed.get(state)?.forEach((line) => tell(`left after healing: ${line}`));
    }
  return wrong;
}

/**
 * True where a request was cut in two between the action that widens a table and the next one, which names the column:
 * a blank column called by Excel is left then, which no run may take away, as it may be the person's own.
 */
function hasUnnamed(book: Book, { tables }: InputGround): boolean {
  return tables.some((table) => cellsOf(book, table)[0].some((header) => /^Column\d+$/.test(String(header))));
}

/** Two runs, as the first one's notes tell what it added. */
async function leftAfterHealing(ground: InputGround, book: Book, expected: unknown): Promise<string[]> {
  const healing = await run(ground, book);
  await run(ground, book);
  const left = differences(expected, wholePart(book)).slice(0, 5);
  return healing.kind === "done" ? left : [healing.says, ...left];
}

const run = (ground: InputGround, book: Book, intercept?: Intercept) =>
  attack(book, intercept, ground.request, ground.tool);

test.each(Object.keys(inputGrounds))(
  "%s, a fault at any one request: nothing filled in is lost, and the next run heals the rest",
  async (which) => {
    expect(await strikeAll(inputGrounds[which])).toEqual([]);
  },
  60_000,
);
