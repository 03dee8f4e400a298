import type { InputBlock, Plan } from "../../src/model/plan";
import { Problem } from "../../src/model/problem";
import { apply } from "../../src/workbook/apply";
import { read } from "../../src/workbook/read";
import type { Book } from "../../src/workbench/book/Book";
import { bookDigest } from "../../src/workbench/book/bookDigest";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { sortRange } from "../../src/workbench/book/sortRange";
import type { Intercept } from "../../src/workbench/host/Intercept";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { cellsOf, sheetNamed, valuesAt } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { sheetPlan, tableBlock } from "./plans";

const headers = ["Account", "Growth", "Trust"];
const limit = {
  kind: "number",
  least: 1,
  most: 10,
  title: "Rating",
  message: "A number from 1 to 10.",
} as const;

/** Ratings with an account a row; `more` says what is added where the table stands. */
function ratings(accounts: string[][], more: Partial<InputBlock> = {}): InputBlock {
  const table = {
    ...tableBlock("VF_Ratings", "B3", headers, accounts),
    columns: [{}, { numberFormat: "0.0" }, { numberFormat: "0.0" }],
    limits: { Growth: limit, Trust: limit },
  };
  const make = sheetPlan("ratings", "Ratings", [
    { kind: "text", name: "title", at: { row: 0, column: 1 }, cells: [["Ratings"]], style: { bold: true } },
    table,
  ]);
  return { kind: "input", name: "VF_Ratings", make, addRows: [], addColumns: [], set: [], ...more };
}
const planOf = (...inputs: InputBlock[]): Plan => ({ sheets: [], columns: [], inputs });

/** Reads, lets something happen, and applies; the kind of the end or the code of a Problem, and the requests of the write. */
async function applyTo(
  book: Book,
  plan: Plan,
  { meanwhile = () => undefined, intercept }: { meanwhile?: () => void; intercept?: Intercept } = {},
): Promise<[string, number]> {
  const host = createNodeHost(book, { intercept });
  const leave = host.useGlobally();
  try {
    const reading = await read();
    host.reset();
    meanwhile();
    const applied = await apply(plan, reading, () => undefined);
    return [applied.kind, host.requests()];
  } catch (error) {
    if (error instanceof Problem) return [error.code, host.requests()];
    return [error instanceof Error ? error.message : "", host.requests()];
  } finally {
    leave();
  }
}

const blank = () => makeBook({ Sheet1: [["Hello"]] });
const three = [
  ["Alfreds", "", ""],
  ["Berglunds", "", ""],
  ["Chop-suey", "", ""],
];
async function made(): Promise<Book> {
  const book = blank();
  await applyTo(book, planOf(ratings(three)));
  enterCell(book, sheetNamed(book, "Ratings"), 3, 2, "7");
  enterCell(book, sheetNamed(book, "Ratings"), 5, 3, "2");
  return book;
}
const formatAt = (book: Book, row: number, column: number) =>
  book.styles[sheetNamed(book, "Ratings").cells.style(row, column)].numberFormat;
const body = (book: Book) => cellsOf(book, "VF_Ratings").slice(1);

test("where there is no such table it is made on a sheet of its own, and is made once", async () => {
  const book = makeBook({ Ratings: [["my own"]] });
  expect(await applyTo(book, planOf(ratings(three)))).toEqual(["written", 2]);
  const sheet = sheetNamed(book, "Ratings (2)");
  expect(sheet.customProperties.get("vf.owner")).toBe("input-VF_Ratings");
  expect(cellsOf(book, "VF_Ratings")[0]).toEqual(headers);
  expect(body(book).map(([account]) => account)).toEqual(["Alfreds", "Berglunds", "Chop-suey"]);
  expect(sheet.validations).toHaveLength(2);
  const before = bookDigest(book);
  await applyTo(book, planOf(ratings([["Another", "", ""]])));
  expect(bookDigest(book)).toEqual(before);
});

test("rows come at the end, and nothing that stands is touched", async () => {
  const book = await made();
  const addRows: InputBlock["addRows"] = [{ Account: "Drachenblut" }, { Account: "Ernst Handel", Trust: 4 }];
  expect(await applyTo(book, planOf(ratings(three, { addRows })))).toEqual(["written", 3]);
  expect(body(book)).toEqual([
    ["Alfreds", 7, undefined],
    ["Berglunds", undefined, undefined],
    ["Chop-suey", undefined, 2],
    ["Drachenblut", undefined, undefined],
    ["Ernst Handel", undefined, 4],
  ]);
  expect(formatAt(book, 7, 2)).toBe("0.0");
});

test("blank rows are filled first, what stands below moves down", async () => {
  const book = await made();
  const sheet = sheetNamed(book, "Ratings");
  for (const column of [1, 2, 3]) enterCell(book, sheet, 5, column, "");
  enterCell(book, sheet, 7, 1, "a word of mine");
  const addRows = [{ Account: "Drachenblut" }, { Account: "Ernst Handel" }];
  await applyTo(book, planOf(ratings(three, { addRows })));
  expect(body(book).map(([account]) => account)).toEqual([
    "Alfreds",
    "Berglunds",
    "Drachenblut",
    "Ernst Handel",
  ]);
  expect(valuesAt(book, "Ratings", "B9:B9")).toEqual([["a word of mine"]]);
});

test("a calculated column fills itself", async () => {
  const book = makeBook(
    {
      Mine: [
        ["Account", "Growth", "Twice"],
        ["Alfreds", 3, "=B2*2"],
      ],
    },
    { tables: { VF_Ratings: "Mine!A1:C2" } },
  );
  const addRows = [{ Account: "Berglunds", Growth: 4 }];
  expect((await applyTo(book, planOf(ratings(three, { addRows }))))[0]).toBe("written");
  expect(body(book).map((row) => row.slice(0, 2))).toEqual([
    ["Alfreds", 3],
    ["Berglunds", 4],
  ]);
});

test("columns come at the right end, with what may be typed into them", async () => {
  const book = await made();
  const wider = ratings(three, { addColumns: ["Culture"] });
  const [title, table] = wider.make.blocks;
  if (table.kind !== "table") throw new Error("no table");
  const columns = [...table.table.columns, { name: "Culture", kind: "text", values: ["", "", ""] } as const];
  const withCulture = {
    ...table,
    table: { ...table.table, columns },
    columns: [...table.columns, { numberFormat: "0.0" }],
    limits: { ...table.limits, Culture: limit },
  };
  const plan = planOf({ ...wider, make: { ...wider.make, blocks: [title, withCulture] } });
  expect(await applyTo(book, plan)).toEqual(["written", 3]);
  expect(cellsOf(book, "VF_Ratings")[0]).toEqual([...headers, "Culture"]);
  expect(body(book)[0]).toEqual(["Alfreds", 7, undefined, undefined]);
  expect(formatAt(book, 4, 4)).toBe("0.0");
  expect(sheetNamed(book, "Ratings").validations.flatMap(({ areas }) => areas)).toContainEqual(
    expect.objectContaining({ row: 3, column: 4, rows: 3 }),
  );
});

test("a cell is set in the row of its key, also where rows were sorted meanwhile", async () => {
  const book = await made();
  const set = [{ key: "Berglunds", column: "Trust", value: 9 }];
  const sort = () =>
    sortRange(book, sheetNamed(book, "Ratings"), { row: 3, column: 1, rows: 3, columns: 3 }, [
      { column: 0, ascending: false },
    ]);
  expect(await applyTo(book, planOf(ratings(three, { set })), { meanwhile: sort })).toEqual(["written", 3]);
  expect(body(book)).toEqual([
    ["Chop-suey", undefined, 2],
    ["Berglunds", undefined, 9],
    ["Alfreds", 7, undefined],
  ]);
});

test("where rows are sorted between the last look and the write, the wrong cell gets its value back", async () => {
  const book = await made();
  const before = body(book).flat();
  const set = [{ key: "Alfreds", column: "Growth", value: 1 }];
  let requests = 0;
  const intercept: Intercept = () => {
    requests++;
    if (requests === 4)
      sortRange(book, sheetNamed(book, "Ratings"), { row: 3, column: 1, rows: 3, columns: 3 }, [
        { column: 0, ascending: false },
      ]);
    return undefined;
  };
  expect((await applyTo(book, planOf(ratings(three, { set })), { intercept }))[0]).toBe("changed");
  expect(new Set(body(book).flat())).toEqual(new Set(before));
  expect(body(book)[2]).toEqual(["Alfreds", 7, undefined]);
});

test("an account that somebody else added meanwhile is not added twice: the run begins anew", async () => {
  const book = await made();
  const addRows = [{ Account: "Drachenblut" }];
  const meanwhile = () => enterCell(book, sheetNamed(book, "Ratings"), 4, 1, "Drachenblut");
  expect((await applyTo(book, planOf(ratings(three, { addRows })), { meanwhile }))[0]).toBe("changed");
  expect(body(book)).toHaveLength(3);
});

test.each<[string, string, Partial<InputBlock>, (book: Book) => void]>([
  [
    "a protected sheet",
    "protectedInput",
    {},
    (book) => (sheetNamed(book, "Ratings").protection = { options: {} }),
  ],
  [
    "something on the right",
    "noRoomInput",
    { addColumns: ["Culture"] },
    (book) => sheetNamed(book, "Ratings").cells.setValue(4, 4, "mine"),
  ],
  ["hidden rows", "filteredInput", {}, (book) => sheetNamed(book, "Ratings").hiddenRows.add(4)],
])("%s: refused, and nothing is written", async (_, code, more, hinder) => {
  const book = await made();
  hinder(book);
  const before = bookDigest(book);
  const addRows = [{ Account: "Drachenblut" }];
  expect((await applyTo(book, planOf(ratings(three, { addRows, ...more }))))[0]).toBe(code);
  expect(bookDigest(book)).toEqual(before);
});

test("wherever making it breaks off, the next run leaves what a whole run leaves, and no key twice", async () => {
  const clean = blank();
  await applyTo(clean, planOf(ratings(three)));
  for (let part = 0; part < 40; part++) {
    const book = blank();
    const intercept: Intercept = ({ n, batch }) =>
      n === 4 && part < batch.Actions.length
        ? { kind: "fail after", actions: part, code: "AccessDenied" }
        : undefined;
    await applyTo(book, planOf(ratings(three)), { intercept });
    await applyTo(book, planOf(ratings(three)));
    const left = diffBooks(clean, book).filter((line) => !line.startsWith("settings vf.sheets"));
    expect({ part, left }).toEqual({ part, left: [] });
  }
}, 60_000);

test("what somebody wrote onto a sheet that was half made stays there", async () => {
  const book = blank();
  const intercept: Intercept = ({ n }) =>
    n === 4 ? { kind: "fail after", actions: 6, code: "AccessDenied" } : undefined;
  await applyTo(book, planOf(ratings(three)), { intercept });
  const half = book.sheets[1];
  half.cells.setValue(20, 0, "mine");
  await applyTo(book, planOf(ratings(three)));
  expect(half.cells.value(20, 0)).toBe("mine");
  expect(body(book)).toHaveLength(3);
});
