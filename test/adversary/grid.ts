import type { Book } from "../../src/workbench/book/Book";
import type { Intercept } from "../../src/workbench/host/Intercept";
import { attack } from "./attack";
import { differences, usersPart, wholePart } from "./belongings";
import { cloned } from "./cloned";
import { sources } from "./field";
import type { Fault } from "./faults";

/** Where the faults strike: a workbook, where our columns may stand in it, and what a clean run makes of it. */
export interface Ground {
  readonly book: Book;
  readonly ids: readonly string[];
  readonly ownAreas: readonly string[];
  readonly requests: number;
  readonly users: unknown;
  readonly clean: unknown;
  /** States after a fault from which healing was tried already, and what was wrong then. */
  readonly healed: Map<string, string[]>;
}

/** The ground for a workbook, by a clean run on a copy of it. */
export async function groundOf(
  book: Book,
  ids: readonly string[],
  ownAreas: readonly string[],
): Promise<Ground> {
  const copy = cloned(book);
  const { kind, requests } = await attack(copy, undefined, { sources });
  if (kind !== "done") throw new Error(`A clean run ended as ${kind}`);
  const users = usersPart(book, ids, ownAreas);
  return { book, ids, ownAreas, requests, users, clean: wholePart(copy), healed: new Map() };
}

/**
 * Strikes every request of a run in turn, once or from then on, and gives what went wrong as lines: a run that
 * ended in a bug or never, a cell of the user's that changed, a difference that is left after the next run.
 */
export async function strikeEach(
  ground: Ground,
  fault: Fault,
  from: "once" | "from then on",
): Promise<string[]> {
  const wrong: string[] = [];
  for (let k = 1; k <= ground.requests; k++) {
    const book = cloned(ground.book);
    const intercept: Intercept = ({ n, batch }) =>
      n === k || (from === "from then on" && n > k) ? fault(batch.Actions.length) : undefined;
    const { kind, says, requests } = await attack(book, intercept, { sources });
    const tell = (line: string) => wrong.push(`request ${k}, ${kind} (${says.slice(0, 60)}): ${line}`);
    if (kind !== "done" && kind !== "problem") tell(says);
    if (requests > mostRequests) tell(`${requests} requests were sent`);
    differences(ground.users, usersPart(book, ground.ids, ground.ownAreas)).forEach(tell);
    (await leftAfterHealing(ground, book)).forEach(tell);
  }
  return wrong;
}

/** A run that sends more than this goes round in circles. */
const mostRequests = 150;

/** What the next run, without a fault, leaves different from a clean one. */
async function leftAfterHealing(ground: Ground, book: Book): Promise<string[]> {
  const state = JSON.stringify(wholePart(book));
  const known = ground.healed.get(state);
  if (known) return known;
  const { kind, says } = await attack(book, undefined, { sources });
  const left = differences(ground.clean, wholePart(book)).slice(0, 12);
  const lines = left.map((line) => `left after healing: ${line}`);
  if (kind !== "done") lines.unshift(`healing ended as ${kind}: ${says}`);
  ground.healed.set(state, lines);
  return lines;
}
