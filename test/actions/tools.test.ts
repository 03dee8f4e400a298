import { answerJobs } from "../../src/actions/answerJobs";
import { askWorker } from "../../src/actions/askWorker";
import { computeHere, computeWith } from "../../src/actions/compute";
import type { ActionId } from "../../src/actions/runAction";
import type { Book } from "../../src/workbench/book/Book";
import { bookDigest } from "../../src/workbench/book/bookDigest";
import { enterCell } from "../../src/workbench/book/enterCell";
import { recalculate } from "../../src/workbench/book/recalculate";
import { makeBook } from "../workbench/makeBook";
import { problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(60_000);

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
  ["Drachenblut", 10, 5],
];
const newBook = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C5" } });
const at = (day: number) => ({ asOf: new Date(Date.UTC(2026, 10, day, 12, 5)) });
const tiers = (book: Book, day: number) => resultOf(book, "recomputeTiers", at(day));
const retention = (book: Book, day: number) => resultOf(book, "buildRetention", at(day));
const scores = (book: Book, day: number) => resultOf(book, "scoreAccounts", at(day));
const undo = (book: Book) => resultOf(book, "undoLastRun", at(30));
const visible = (book: Book) =>
  book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
const amount = (book: Book, value: number) => enterCell(book, sheetNamed(book, "Sales"), 2, 2, String(value));

/** Our sheets and columns, and what a user can see of the rest; the hidden sheets that keep runs are left out. */
function seen(book: Book): unknown {
  const { sheets, order } = bookDigest(book);
  return [order, sheets].map((each) => JSON.parse(JSON.stringify(each, hideHistory)) as unknown);
}
const hideHistory = (key: string, value: unknown) => {
  if (Array.isArray(value)) return value.filter((each) => !String(each).startsWith("VF history"));
  return key.startsWith("VF history") ? undefined : value;
};

/** What the stamp line of the scoring matrix says, without the add-in. */
function stampOf(book: Book): string {
  recalculate(book);
  const lines = valuesAt(book, "Scoring matrix", "B1:B8").flat().map(String);
  return lines.find((line) => line.startsWith("As of")) ?? "";
}

test("each tool has its own last run and its own change", async () => {
  const book = newBook();
  await tiers(book, 1);
  await retention(book, 2);
  const { lastRuns, lastRun } = await resultOf(book, "inspect", at(3));
  expect(lastRuns).toEqual({
    recomputeTiers: { asOf: at(1).asOf.toISOString(), current: true },
    buildRetention: { asOf: at(2).asOf.toISOString(), current: true },
  });
  expect(lastRun).toEqual(lastRuns.recomputeTiers);
  const set = { "Retention periods": "2024 to 2023" };
  const after = (await resultOf(book, "inspect", { ...at(3), set })).lastRuns;
  expect(after.recomputeTiers.current).toBe(true);
  expect(after.buildRetention).toMatchObject({ current: false, changed: "settings" });
  amount(book, 51);
  const changed = (await resultOf(book, "inspect", at(4))).lastRuns;
  expect(Object.values(changed).map((run) => run.changed)).toEqual(["source", "source"]);
});

test("the first run of a second tool is undone by taking its sheets away, and nothing else", async () => {
  const book = newBook();
  await tiers(book, 1);
  const before = seen(book);
  await retention(book, 2);
  expect(visible(book)).toContain("Retention");
  const { message } = await undo(book);
  expect(message).toMatch(/^Undone: back to the run of 2026-11-01 \d\d:\d\d\. Taken back: Retention\.$/);
  expect(seen(book)).toEqual(before);
  expect((await resultOf(book, "inspect", at(3))).lastRuns).toHaveProperty("recomputeTiers");
  expect((await resultOf(book, "inspect", at(3))).lastRuns).not.toHaveProperty("buildRetention");
  await undo(book);
  expect(visible(book)).toEqual(["Sales"]);
  expect(await problemOf(book, "undoLastRun")).toBe("nothingToUndo");
});

test("runs of two tools in turn are undone one by one, each tool's sheets to its own run before", async () => {
  const book = newBook();
  const states: unknown[] = [];
  const runs = [tiers, retention, tiers, retention, tiers];
  for (const [index, run] of runs.entries()) {
    amount(book, 50 + index);
    await run(book, index + 1);
    states.push(seen(book));
  }
  expect((await resultOf(book, "inspect", at(6))).undo).toMatchObject({ runs: 3, tool: "recomputeTiers" });
  // What the runs that can be undone go back to is kept as well, so here all of them can be.
  for (const left of [3, 2, 1, 0]) {
    await undo(book);
    amount(book, 50 + left);
    expect({ left, seen: seen(book) }).toEqual({ left, seen: states[left] });
  }
  await undo(book);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sales"]);
  expect(await problemOf(book, "undoLastRun")).toBe("nothingToUndo");
});

test("however often tools run in turn, at most 7 hidden sheets keep what is needed, and 3 runs can be undone", async () => {
  const book = newBook();
  const turns = [scores, tiers, retention, retention, tiers, tiers, tiers, scores, retention, tiers];
  for (const [index, run] of turns.entries()) {
    amount(book, 50 + index);
    await run(book, index + 1);
  }
  expect(book.sheets.filter(({ visibility }) => visibility === "Hidden").length).toBeLessThanOrEqual(7);
  expect((await resultOf(book, "inspect", at(20))).undo?.runs).toBe(3);
  for (const day of [9, 8, 7]) expect((await undo(book)).message).toContain(`2026-11-0${day}`);
});

test("the settings go back to those of the run before, whichever tool's it was", async () => {
  const book = newBook();
  await tiers(book, 1);
  await resultOf(book, "buildRetention", { ...at(2), set: { "Tier line A": "0.5" } });
  const line = () => rowsOf(book, "VF_Settings").find(({ Setting }) => Setting === "Tier line A")?.Value;
  expect(line()).toBe(0.5);
  await undo(book);
  expect(line()).toBe(0.8);
  expect((await resultOf(book, "inspect", at(3))).lastRun?.current).toBe(true);
});

test("a run that broke off waits for its own tool, other tools leave it be", async () => {
  const book = newBook();
  await tiers(book, 1);
  await runOn(book, "buildRetention", at(2), {
    intercept: ({ n, batch }) =>
      n < 4
        ? undefined
        : { kind: "fail after", actions: Math.floor(batch.Actions.length / 2), code: "AccessDenied" },
  });
  const unfinished = { current: false, changed: "unfinished" };
  expect((await resultOf(book, "inspect", at(3))).lastRuns.buildRetention).toEqual(unfinished);
  amount(book, 60);
  const { notes } = await tiers(book, 3);
  expect(notes.map(({ code }) => code)).not.toContain("recovered");
  const { lastRuns } = await resultOf(book, "inspect", at(3));
  expect(lastRuns).toMatchObject({ recomputeTiers: { current: true }, buildRetention: unfinished });
  expect((await retention(book, 4)).notes.map(({ code }) => code)).toContain("recovered");
  const clean = newBook();
  await tiers(clean, 1);
  amount(clean, 60);
  await tiers(clean, 3);
  await retention(clean, 4);
  expect(seen(book)).toEqual(seen(clean));
  expect(book.settings.has("vf.journal")).toBe(false);
});

test("what people fill in is made once, kept, part of the fingerprint, and stays when the run is undone", async () => {
  const book = newBook();
  await tiers(book, 1);
  const first = await runOn(book, "scoreAccounts", at(2));
  expect(first.outcome.kind).toBe("done");
  expect(first.requests).toBeLessThanOrEqual(6);
  const lastScores = async (from = book) => (await resultOf(from, "inspect", at(3))).lastRuns.scoreAccounts;
  expect(await lastScores()).toMatchObject({ current: true });
  expect(await lastScores(await reopened(book))).toMatchObject({ current: true });
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "VF_Ratings"));
  if (!sheet) throw new Error("VF_Ratings was not made");
  const [{ area, columns }] = sheet.tables;
  const rate = (row: number, value: number) =>
    enterCell(book, sheet, area.row + row, area.column + columns.length - 1, String(value));
  expect(stampOf(book)).toMatch(/Current$/);
  rate(1, 9);
  rate(2, 4);
  expect(stampOf(book)).not.toMatch(/Current$/);
  expect(await lastScores()).toMatchObject({ current: false, changed: "source" });
  await scores(book, 3);
  expect(stampOf(book)).toMatch(/Current$/);
  expect(await lastScores()).toMatchObject({ current: true });
  const before = seen(book);
  rate(1, 2);
  await scores(book, 4);
  const { notes } = await undo(book);
  expect(notes.find(({ code }) => code === "inputsLeft")?.text).toMatch(/VF_Ratings/);
  expect(valuesAt(book, sheet.name, "A1:A1")).toBeDefined();
  rate(1, 9);
  expect(seen(book)).toEqual(before);
  await undo(book);
  await undo(book);
  await undo(book).catch(() => undefined);
  expect(visible(book)).toEqual(expect.arrayContaining(["Sales", sheet.name]));
  expect(visible(book)).not.toContain("Scoring matrix");
});

test("weights changed along with a run come back with it, in the pane's worker too", async () => {
  const book = newBook();
  const weighted = (day: number, weight: number) => {
    const wish = { dimension: "Growth", higherIsBetter: true, source: "Rating" } as const;
    const criteria = [
      { ...wish, name: "Revenue potential", weight },
      { ...wish, name: "Solvency", weight: 10 },
    ];
    return resultOf(book, "scoreAccounts", { ...at(day), criteria });
  };
  const { port1, port2 } = new MessageChannel();
  answerJobs(port2);
  computeWith(askWorker(port1));
  try {
    await scores(book, 1);
    await weighted(2, 4);
    const weights = () => rowsOf(book, "VF_Criteria").map(({ Criterion, Weight }) => [Criterion, Weight]);
    expect(weights()).toContainEqual(["Revenue potential", 4]);
    const matrix = () => JSON.stringify(bookDigest(book).sheets["Scoring matrix"]);
    const before = matrix();
    amount(book, 77);
    await weighted(3, 7);
    expect(weights()).toContainEqual(["Revenue potential", 7]);
    await undo(book);
    // What was filled in is the person's and stays.
    expect(weights()).toContainEqual(["Revenue potential", 7]);
    amount(book, 50);
    const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "VF_Criteria"));
    const row = weights().findIndex(([criterion]) => criterion === "Revenue potential");
    if (!sheet) throw new Error("no criteria");
    const { area, columns } = sheet.tables[0];
    const column = columns.findIndex(({ name }) => name === "Weight");
    enterCell(book, sheet, area.row + 1 + row, area.column + column, "4");
    recalculate(book);
    expect(matrix()).toEqual(before);
  } finally {
    computeWith(computeHere);
    port1.close();
  }
});

const toolIds = ["recomputeTiers", "scoreAccounts", "buildRetention"] satisfies ActionId[];

test.each(toolIds)(
  "%s: once all is made, a run changes nothing, and each takes at most 6 requests",
  async (id) => {
    const book = newBook();
    expect((await runOn(book, id, at(1))).requests).toBeLessThanOrEqual(6);
    expect((await runOn(book, id, at(1))).requests).toBeLessThanOrEqual(6);
    const before = seen(book);
    expect((await runOn(book, id, at(1))).requests).toBeLessThanOrEqual(6);
    expect(seen(book)).toEqual(before);
  },
);
