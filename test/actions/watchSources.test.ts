import { runAction } from "../../src/actions/runAction";
import { mayRecompute, mostAccountsByItself } from "../../src/actions/mayRecompute";
import { watchSources } from "../../src/actions/watchSources";
import type { Edits } from "../../src/model/edits";
import type { Inspection } from "../../src/model/outcome";
import type { Book, Sheet } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import type { Author } from "../../src/workbench/host/HostEvents";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { makeBook } from "../workbench/makeBook";
import { sheetNamed, today } from "./workbench";

const resting = 30;
const rested = () => new Promise((resolve) => setTimeout(resolve, 4 * resting));

const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, 900],
  ["Berglunds", 300, 50],
  ["Chop-suey", 100, 40],
];

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  leave = undefined;
});

/** A workbook in Excel, a recomputed one, and what the add-in is told of its edits. */
async function watched(
  book: Book = makeBook({ Sales: rows, Notes: [["a"]] }, { tables: { Revenue: "Sales!A1:C4" } }),
  set: Record<string, string> = { "Recompute by itself": "yes" },
) {
  const node = createNodeHost(book);
  leave = node.useGlobally();
  await runAction("recomputeTiers", { asOf: today, set });
  const told: Edits[] = [];
  const unwatch = await watchSources((edits) => told.push(edits), resting);
  return { book, node, told, unwatch };
}

function edit(
  { host }: NodeHost,
  sheet: Sheet,
  address: [number, number],
  text: string,
  author: Author = "user",
) {
  const [row, column] = address;
  enterCell(host.book, sheet, row, column, text);
  host.userChanged({ sheet, rect: { row, column, rows: 1, columns: 1 }, author });
}

async function look(): Promise<Inspection> {
  const outcome = await runAction("inspect", { asOf: today });
  if (outcome.kind !== "done") throw new Error(`Not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

test("a burst of edits is told once, when the person rests, and a look confirms it", async () => {
  const { book, node, told } = await watched();
  const sales = sheetNamed(book, "Sales");
  edit(node, sales, [1, 2], "901");
  edit(node, sales, [2, 2], "51");
  edit(node, sheetNamed(book, "Notes"), [0, 0], "b");
  expect(told).toEqual([]);
  await rested();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ local: true, remote: false, addedOrDeleted: false });
  expect(told[0].sheets).toEqual(expect.arrayContaining([sales.id, sheetNamed(book, "Notes").id]));
  const { lastRun, readFrom } = await look();
  expect(lastRun).toMatchObject({ current: false, changed: "source" });
  expect(readFrom).toEqual([sales.id, sheetNamed(book, "KAM Settings").id]);
  expect(await mayRecompute(await look(), told[0])).toBe(true);
});

test("what the add-in writes itself is no edit", async () => {
  const { told } = await watched();
  await runAction("recomputeTiers", { asOf: today, set: { "Tier line A": "0.7" } });
  await rested();
  expect(told.filter(({ local, remote }) => local || remote)).toEqual([]);
});

test("an edit that is taken back is told too, and the look finds nothing changed", async () => {
  const { book, node, told } = await watched();
  edit(node, sheetNamed(book, "Sales"), [1, 2], "901");
  edit(node, sheetNamed(book, "Sales"), [1, 2], "900");
  await rested();
  const inspection = await look();
  expect(inspection.lastRun).toMatchObject({ current: true });
  expect(await mayRecompute(inspection, told[0])).toBe(false);
});

test("revenue by formulas: an edit elsewhere is told as a calculation of the source", async () => {
  const formulas = makeBook({ Sales: rows, Rates: [["rate", 2]] });
  enterCell(formulas, sheetNamed(formulas, "Sales"), 1, 2, "=450*Rates!B1");
  const { book, node, told } = await watched(formulas);
  edit(node, sheetNamed(book, "Rates"), [0, 1], "3");
  await rested();
  const inspection = await look();
  expect(told[0].sheets.some((id) => inspection.readFrom.includes(id))).toBe(true);
  expect(inspection.lastRun).toMatchObject({ current: false });
  expect(await mayRecompute(inspection, told[0])).toBe(true);
});

test("a co-author's edit is told, and nothing runs by itself as long as they are there", async () => {
  const { book, node, told } = await watched();
  edit(node, sheetNamed(book, "Sales"), [1, 2], "901", "co-author");
  await rested();
  expect(told[0]).toMatchObject({ local: false, remote: true });
  expect((await look()).lastRun).toMatchObject({ current: false });
  expect(await mayRecompute(await look(), told[0])).toBe(false);

  edit(node, sheetNamed(book, "Sales"), [1, 2], "902");
  await rested();
  expect(told[1]).toMatchObject({ local: true, remote: false });
  expect(await mayRecompute(await look(), told[1])).toBe(false);
});

test("nothing runs by itself unasked, in a large workbook, or in one for reading only", async () => {
  const { book, node, told } = await watched();
  edit(node, sheetNamed(book, "Sales"), [1, 2], "901");
  await rested();
  const inspection = await look();
  const { settings, revenue } = inspection;
  if (!revenue) throw new Error("no revenue");
  const large = {
    ...revenue,
    names: Array.from({ length: mostAccountsByItself + 1 }, (_, at) => String(at)),
  };
  const others: readonly Inspection[] = [
    { ...inspection, settings: { ...settings, recomputeByItself: false } },
    { ...inspection, revenue: large },
    { ...inspection, readOnly: true },
    { ...inspection, lastRun: undefined },
  ];
  expect(await Promise.all(others.map((each) => mayRecompute(each, told[0])))).toEqual(
    others.map(() => false),
  );
});

test("sheets that come and go are told", async () => {
  const { node, told } = await watched();
  await node.Excel.run(async (context) => {
    context.workbook.worksheets.add("New");
    await context.sync();
  });
  await rested();
  expect(told[0]).toMatchObject({ addedOrDeleted: true, local: false });
});

test("after the end nothing is told, not even what had been held back", async () => {
  const { book, node, told, unwatch } = await watched();
  edit(node, sheetNamed(book, "Sales"), [1, 2], "901");
  await new Promise((resolve) => setTimeout(resolve));
  await unwatch?.();
  edit(node, sheetNamed(book, "Sales"), [1, 2], "902");
  await rested();
  expect(told).toEqual([]);
});

/** An Excel without some events; `register` is the wire's name of asking for one. */
function without(node: NodeHost, missing: RegExp) {
  node.host.intercept = ({ batch }) =>
    missing.test(JSON.stringify(batch)) ? { kind: "fail", code: "ApiNotFound" } : undefined;
}

test("where an event is not to be had the others are heard; where none is, that is said", async () => {
  const { book, node } = await watched();
  const told: Edits[] = [];
  without(node, /Calculated/);
  const unwatch = await watchSources((edits) => told.push(edits), resting);
  edit(node, sheetNamed(book, "Sales"), [1, 2], "901");
  await rested();
  expect(told).toHaveLength(1);
  await unwatch?.();
  without(node, /_Register/);
  expect(await watchSources(() => {}, resting)).toBeUndefined();
});

test("an Excel that cannot tell whether others are there runs nothing by itself", async () => {
  const { book, node, told } = await watched();
  edit(node, sheetNamed(book, "Sales"), [1, 2], "901");
  await rested();
  const inspection = await look();
  without(node, /IsActiveCollabSession/);
  expect(await mayRecompute(inspection, told[0])).toBe(false);
});
