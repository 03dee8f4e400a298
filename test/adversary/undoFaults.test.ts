import type { Book } from "../../src/workbench/book/Book";
import type { Intercept } from "../../src/workbench/host/Intercept";
import { attack } from "./attack";
import { differences, usersPart, wholePart } from "./belongings";
import { cloned } from "./cloned";
import { faults, type Fault } from "./faults";
import { changedOwnAreas, changeField, makeField, ownAreas, sources } from "./field";
import { hurry } from "./hurry";

const field = makeField();
const ids = field.sheets.map(({ id }) => id);
const on = (day: number) => ({ sources, asOf: new Date(Date.UTC(2026, 10, day, 12)) });
const undo = (book: Book, intercept?: Intercept) => attack(book, intercept, on(30), "undoLastRun");

/** Where faults strike: a workbook whose last run is taken back, and what is left of that without a fault. */
interface Ground {
  readonly book: Book;
  readonly ownAreas: readonly string[];
  readonly requests: number;
  readonly undone: unknown;
  /** What a run makes of it afterwards. */
  readonly runAgain: unknown;
  readonly healed: Map<string, string[]>;
}

const grounds = new Map<string, Ground>();
let calm: () => void;
beforeAll(async () => {
  const first = cloned(field);
  await attack(first, undefined, on(1));
  grounds.set("the first run", await groundOf(first, ownAreas));
  const second = cloned(first);
  changeField(second);
  await attack(second, undefined, on(2));
  grounds.set("the second run", await groundOf(second, changedOwnAreas));
  calm = hurry();
}, 60_000);
afterAll(() => calm());

async function groundOf(book: Book, own: readonly string[]): Promise<Ground> {
  const clean = cloned(book);
  const { kind, requests, says } = await undo(clean);
  if (kind !== "done") throw new Error(`A clean undo ended as ${kind}: ${says}`);
  // What is told of a workbook shares parts with it.
  const undone = cloned(wholePart(clean));
  await attack(clean, undefined, on(3));
  return { book, ownAreas: own, requests, undone, runAgain: wholePart(clean), healed: new Map() };
}

/** What goes wrong when a fault strikes each request of an undoing in turn, as lines. */
async function strikeEach(ground: Ground, fault: Fault): Promise<string[]> {
  const wrong: string[] = [];
  const users = usersPart(ground.book, ids, ground.ownAreas);
  for (let k = 1; k <= ground.requests; k++) {
    const book = cloned(ground.book);
    const { kind, says } = await undo(book, ({ n, batch }) =>
      n === k ? fault(batch.Actions.length) : undefined,
    );
    const tell = (line: string) => wrong.push(`request ${k}, ${kind} (${says.slice(0, 60)}): ${line}`);
    if (kind !== "done" && kind !== "problem") tell(says);
    differences(users, usersPart(book, ids, ground.ownAreas)).forEach(tell);
    if (kind === "done") differences(ground.undone, wholePart(book)).slice(0, 12).forEach(tell);
    (await leftAfterHealing(ground, book)).forEach(tell);
  }
  return wrong;
}

/** What one more undoing leaves, unless all was taken back already, and what the next run leaves. */
async function leftAfterHealing(ground: Ground, book: Book): Promise<string[]> {
  const state = JSON.stringify(wholePart(book));
  const known = ground.healed.get(state);
  if (known) return known;
  const [undone, run] = [cloned(book), book];
  if (differences(ground.undone, wholePart(undone)).length > 0) await undo(undone);
  await attack(run, undefined, on(3));
  const lines = [
    ...differences(ground.undone, wholePart(undone)).map((line) => `left after one more undoing: ${line}`),
    ...differences(ground.runAgain, wholePart(run)).map((line) => `left after the next run: ${line}`),
  ].slice(0, 12);
  ground.healed.set(state, lines);
  return lines;
}

describe.each(["the first run", "the second run"])("undoing %s", (which) => {
  test.each(Object.keys(faults))(
    "%s at any one request: nothing of the user's changes, and the next undoing or run heals the rest",
    async (fault) => {
      const ground = grounds.get(which);
      expect(ground && (await strikeEach(ground, faults[fault]))).toEqual([]);
    },
    60_000,
  );
});
