import type { Book } from "../../../src/workbench/book/Book";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { enterCell } from "../../../src/workbench/book/enterCell";
import type { Intercept } from "../../../src/workbench/host/Intercept";
import { makeBook } from "../../workbench/makeBook";
import { reopened, resultOf, rowsOf, runOn, sheetNamed } from "../workbench";

jest.setTimeout(120_000);

const tools = ["recomputeTiers", "buildTeam"];

/** Request n breaks off after so many of its actions. */
const breaking =
  (at: number, actions: number): Intercept =>
  ({ n }) =>
    n === at ? { kind: "fail after", actions, code: "AccessDenied" } : undefined;

test.each([1, 40, 150, 300])(
  "inserting that breaks off after %d actions of its write is made whole by the next",
  async (actions) => {
    const whole = makeBook({ Sheet1: [] });
    await resultOf(whole, "insertTemplate", { tools });
    const book = makeBook({ Sheet1: [] });
    const { outcome } = await runOn(book, "insertTemplate", { tools }, { intercept: breaking(3, actions) });
    expect(outcome.kind).toBe("problem");
    await resultOf(book, "insertTemplate", { tools });
    expect(book.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
    const told = diffBooks(await reopened(whole), await reopened(book)).filter(
      (line) => !/^settings/.test(line),
    );
    expect(told).toEqual([]);
  },
);

test.each([3, 4, 5])("what somebody types before request %d of a removal stays", async (at) => {
  const book = await inserted();
  let isTyped = false;
  const intercept: Intercept = ({ n }) => {
    if (n !== at || isTyped) return;
    isTyped = true;
    enterCell(book, sheetNamed(book, "Revenue"), 7, 4, "777");
  };
  const { outcome } = await runOn(book, "removeSampleData", {}, { intercept });
  expect(outcome.kind).toBe("done");
  expect(isTyped).toBe(true);
  const [, second] = rowsOf(book, "Revenue").slice(1);
  expect(Object.values(second)).toContain(777);
});

test("a removal that somebody disturbs again and again gives up and says so", async () => {
  const book = await inserted();
  let times = 0;
  const intercept: Intercept = ({ n }) => {
    if (n % 4 === 3) enterCell(book, sheetNamed(book, "Revenue"), 7 + times, 4, String(++times));
  };
  const { outcome } = await runOn(book, "removeSampleData", {}, { intercept });
  expect(outcome).toMatchObject({
    kind: "problem",
    code: "sourceChanged",
    parameters: { source: "Revenue" },
  });
});

test.each([0, 2, 6])("a removal that breaks off after %d actions goes on with the next", async (actions) => {
  const book = await inserted();
  await runOn(book, "removeSampleData", {}, { intercept: breaking(4, actions) });
  await resultOf(book, "removeSampleData");
  expect(rowsOf(book, "Revenue").every(({ Account }) => Account === undefined)).toBe(true);
  expect(rowsOf(book, "VF_Team").every(({ Person }) => Person === undefined)).toBe(true);
});

test.each([6, 14, 25])(
  "a preparation that breaks off after %d actions can be taken back",
  async (actions) => {
    const book = await inserted();
    await resultOf(book, "buildEverything", { tools });
    const before = await reopened(book);
    const plain = (line: string) => !/selection|^settings vf.prepared/.test(line);
    const { outcome } = await runOn(book, "prepareForLeadership", {}, { intercept: breaking(7, actions) });
    expect(outcome.kind).toBe("problem");
    await resultOf(book, "undoPreparation");
    expect(diffBooks(before, await reopened(book)).filter(plain)).toEqual([]);
  },
);

test("Excel that refuses one tool's write stops no other tool", async () => {
  const book = await inserted();
  let refused = 0;
  const intercept: Intercept = ({ batch }) => {
    if (refused > 0 || !JSON.stringify(batch).includes("VF_Tiers")) return undefined;
    refused++;
    return { kind: "fail", code: "AccessDenied" };
  };
  const { outcome } = await runOn(book, "buildEverything", { tools }, { intercept });
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      built: [{ tool: "buildTeam" }],
      notBuilt: [{ tool: "recomputeTiers", why: expect.stringMatching(/^Excel/) }],
    },
  });
});

async function inserted(): Promise<Book> {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate", { tools });
  return book;
}
