import type { Book } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import { sheetNamed, valuesAt } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { attack } from "./attack";
import { editedRows } from "./edits";
import { hurry } from "./hurry";

/** The request that writes; what is typed before it was seen by no look. */
const write = 4;

const withRange = () => makeBook({ Sales: editedRows });
const withTable = () => makeBook({ Sales: editedRows }, { tables: { Revenue: "Sales!A1:C5" } });

jest.setTimeout(30_000);

let calm: () => void;
beforeAll(() => (calm = hurry()));
afterAll(() => calm());

type Typed = readonly [row: number, column: number, entry: string][];

const type = (book: Book, typed: Typed) => {
  for (const [row, column, entry] of typed) enterCell(book, sheetNamed(book, "Sales"), row, column, entry);
};

/** Runs while somebody types right before the write; `after` may spoil the requests that follow. */
function runWhileTyping(book: Book, typed: Typed, after: (n: number) => { code: string } | undefined) {
  let done = false;
  return attack(book, ({ n }) => {
    const spoilt = after(n);
    if (spoilt) return { kind: "fail", ...spoilt };
    if (n !== write || done) return;
    done = true;
    type(book, typed);
  });
}
const unspoilt = () => undefined;

/** Formulas or values, and number formats, of the cells that were typed into. */
function cellsAt(book: Book, typed: Typed) {
  const { cells } = sheetNamed(book, "Sales");
  return typed.map(([row, column]) => [
    cells.formula(row, column)?.text ?? cells.value(row, column),
    book.styles[cells.style(row, column)].numberFormat,
  ]);
}

const columnOf: Typed = [
  [0, 3, "Owner"],
  [1, 3, "'00123"],
  [2, 3, "=B3*2"],
  [3, 3, "2026-02-28"],
  [4, 3, "12%"],
];

test("a whole column typed beside a plain range during the write stays, and ours stand after it", async () => {
  const [typed, book] = [withRange(), withRange()];
  type(typed, columnOf);
  const { kind } = await runWhileTyping(book, columnOf, unspoilt);
  expect(kind).toBe("done");
  expect(cellsAt(book, columnOf)).toEqual(cellsAt(typed, columnOf));
  expect(valuesAt(book, "Sales", "D1:F1")).toEqual([["Owner", "Tier", "Rank"]]);
});

test("a column that somebody calls as one of ours is not taken for ours", async () => {
  const mine: Typed = [
    [0, 3, "Tier"],
    [1, 3, "mine"],
  ];
  const book = withRange();
  expect((await runWhileTyping(book, mine, unspoilt)).kind).toBe("done");
  expect(valuesAt(book, "Sales", "D1:E2")).toEqual([
    ["Tier", "Tier (2)"],
    ["mine", "A"],
  ]);
});

describe.each([
  ["a plain range", withRange],
  ["a table", withTable],
])("a remark where a column of ours belongs, beside %s", (_, make) => {
  const remark: Typed = [[2, 5, "call back"]];

  test("it is put back, no column of ours is left, and the run says why", async () => {
    const [before, book] = [make(), make()];
    type(before, remark);
    const { code } = await runWhileTyping(book, remark, unspoilt);
    expect(code).toBe("noRoomBeside");
    expect(valuesAt(book, "Sales", "A1:M7")).toEqual(valuesAt(before, "Sales", "A1:M7"));
    const [sales, was] = [sheetNamed(book, "Sales"), sheetNamed(before, "Sales")];
    expect(sales.tables[0]?.area).toEqual(was.tables[0]?.area);
    expect(sales.conditionalFormats).toEqual([]);
    for (const column of [3, 4, 5, 6])
      expect(sales.columnWidths.get(column) ?? sales.defaultColumnWidth).toBe(was.defaultColumnWidth);
  });

  test("when it is gone, the next run does all of it", async () => {
    const [book, clean] = [make(), make()];
    await runWhileTyping(book, remark, unspoilt);
    sheetNamed(book, "Sales").cells.setValue(2, 5, undefined);
    expect((await attack(book)).kind).toBe("done");
    await attack(clean);
    expect(valuesAt(book, "Sales", "A1:M7")).toEqual(valuesAt(clean, "Sales", "A1:M7"));
  });

  test("where Excel refuses once, it is put back the second time", async () => {
    const book = make();
    const refuseOnce = (n: number) => (n === write + 1 ? { code: "GeneralException" } : undefined);
    expect((await runWhileTyping(book, remark, refuseOnce)).code).toBe("noRoomBeside");
    expect(valuesAt(book, "Sales", "F3")).toEqual([["call back"]]);
  });

  test("where Excel goes on refusing, the run tells what stood there", async () => {
    const refuse = (n: number) => (n > write ? { code: "AccessDenied" } : undefined);
    const { code, says } = await runWhileTyping(make(), remark, refuse);
    expect(code).toBe("overwritten");
    expect(says).toContain("Sales!F3");
    expect(says).toContain("call back");
  });
});
