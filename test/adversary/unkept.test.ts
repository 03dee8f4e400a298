import type { Book } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import type { Batch } from "../../src/workbench/host/Batch";
import type { Host } from "../../src/workbench/host/Host";
import { resultOf, sheetNamed } from "../actions/workbench";
import { attack } from "./attack";
import { differences, usersPart, wholePart } from "./belongings";
import { cloned } from "./cloned";
import { changedOwnAreas, changeField, makeField, sources } from "./field";
import { hurry } from "./hurry";

const field = makeField();
const ids = field.sheets.map(({ id }) => id);

/** The state before the first run is kept on a sheet that is yet to be added, that before the second on another one. */
const runs: Record<string, () => Promise<Book>> = {
  "a first run": async () => cloned(field),
  "a second run": async () => {
    const book = cloned(field);
    await attack(book, undefined, { sources });
    changeField(book);
    return book;
  },
};

const codes = ["GeneralException", "InvalidArgument", "NotImplemented", "RangeExceedsLimit"];

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

/** Where in a request something is done to a hidden sheet that keeps a run. */
function stepsOnHistory({ Actions, ObjectPaths }: Batch, { book }: Host): { at: number; name: string }[] {
  const own = book.sheets.filter(({ name }) => name.startsWith("VF history"));
  const known = new Set([...own.map(({ id }) => id), ...own.map(({ name }) => name)]);
  const isHistory = (argument: unknown) =>
    typeof argument === "string" && (known.has(argument) || argument.startsWith("VF history"));
  const leads = (id: number | undefined): boolean => {
    const path = id === undefined ? undefined : ObjectPaths[id];
    if (!path) return false;
    return (path.ArgumentInfo?.Arguments ?? []).some(isHistory) || leads(path.ParentObjectPathId);
  };
  return Actions.flatMap(({ Name, ObjectPathId }, at) => (leads(ObjectPathId) ? [{ at, name: Name }] : []));
}

/** A run during which Excel refuses one step on the hidden sheet, every time it is asked for. */
function runRefused(book: Book, step: number | "CopyFrom", code: string) {
  let refused = 0;
  const ended = attack(
    book,
    ({ batch }, host) => {
      const steps = stepsOnHistory(batch, host);
      const last = steps.findLastIndex(({ name }) => name === "CopyFrom");
      const found = step === "CopyFrom" ? steps.find(({ name }) => name === step) : steps[step];
      if (!found || steps.indexOf(found) > last) return undefined;
      refused++;
      return { kind: "fail after", actions: found.at, code };
    },
    { sources },
  );
  return ended.then((each) => ({ ...each, refused }));
}

/** A workbook, what is the user's in it, and what a run that is kept makes of it. */
interface Ground {
  readonly before: Book;
  readonly users: unknown;
  readonly clean: unknown;
}

async function groundOf(before: Book): Promise<Ground> {
  const copy = cloned(before);
  await attack(copy, undefined, { sources });
  return { before, users: usersPart(before, ids, changedOwnAreas), clean: wholePart(copy) };
}

/** What is wrong after a run whose memory Excel refused, as lines. */
async function wrongAfter(ground: Ground, step: number | "CopyFrom", code: string): Promise<string[]> {
  const book = cloned(ground.before);
  const { kind, says, result, refused } = await runRefused(book, step, code);
  if (refused === 0) return ["no such step"];
  const wrong = kind === "done" ? [] : [`${kind}: ${says}`];
  if (refused > 1) wrong.push(`asked for ${refused} times`);
  if (!result?.notes.some((each) => each.code === "noHistory")) wrong.push("nothing is said of it");
  wrong.push(...differences(ground.users, usersPart(book, ids, changedOwnAreas)));
  wrong.push(...differences(ground.clean, wholePart(book)));
  if (book.sheets.some(({ name }) => name.startsWith("VF history"))) wrong.push("a hidden sheet is left");
  const undone = await attack(book, undefined, {}, "undoLastRun");
  if (undone.code !== "nothingToUndo") wrong.push(`undoing: ${undone.kind}`);
  return wrong.map((line) => `${String(step)}, ${code}: ${line}`);
}

describe.each(Object.keys(runs))("%s whose state before Excel refuses to copy", (which) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await groundOf(await runs[which]());
  });

  test.each(codes)("is done, and says that it cannot be undone: %s", async (code) => {
    expect(await wrongAfter(ground, "CopyFrom", code)).toEqual([]);
  });

  test("is done wherever keeping it is refused", async () => {
    const wrong: string[] = [];
    let step = 0;
    for (; ; step += 9) {
      const lines = await wrongAfter(ground, step, "GeneralException");
      if (lines[0] === "no such step") break;
      wrong.push(...lines);
    }
    expect(wrong).toEqual([]);
    expect(step).toBeGreaterThan(20);
  }, 60_000);

  test("the next run is kept, so that the one after it can be undone", async () => {
    const book = cloned(ground.before);
    await runRefused(book, "CopyFrom", "GeneralException");
    await resultOf(book, "recomputeTiers", { sources });
    const before = wholePart(cloned(book));
    const sales = sheetNamed(book, "Sales");
    const old = sales.cells.value(5, 1);
    enterCell(book, sales, 5, 1, "4711");
    await resultOf(book, "recomputeTiers", { sources });
    await resultOf(book, "undoLastRun", { sources });
    enterCell(book, sales, 5, 1, String(old));
    expect(differences(before, wholePart(book))).toEqual([]);
  });
});
