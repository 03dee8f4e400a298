import fc from "fast-check";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { hostileNames, hostileSheetNames, periodHeaders, textAmounts, usersFormulas } from "./hostileContent";

/** A cell of a random workbook: a value, or a formula of the user's own. */
export type ShapedCell = CellValue | { readonly formula: string };

/** A block of cells and what it is made into. */
export interface BlockShape {
  readonly at: "below" | "beside" | "last rows" | "last columns";
  readonly cells: readonly (readonly ShapedCell[])[];
  readonly as: "plain" | "table" | "table with totals" | "filtered table";
  readonly gap: number;
}

/** A sheet of a random workbook. */
export interface SheetShape {
  readonly name: string;
  readonly blocks: readonly BlockShape[];
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly merges: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
  readonly loose: readonly (readonly [row: number, column: number, cell: ShapedCell])[];
}

/** A random workbook, as plain data that can be shrunk and printed. */
export interface BookShape {
  readonly sheets: readonly SheetShape[];
  readonly date1904: boolean;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly culture: string;
  readonly writeColumns: boolean;
  /** True for every tenth: it is saved and opened as well. */
  readonly isSaved: boolean;
}

/** Mostly the first, now and then one of the others. */
const mostly = <Value>(usual: Value, ...rare: Value[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("Alfreds", "Berglunds", "Chop-suey", "Drachenblut", "alfreds ") },
  { weight: 3, arbitrary: fc.constantFrom(...hostileNames) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
);
const amount: fc.Arbitrary<ShapedCell> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -500, max: 9000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -1e15, max: 1e15 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e300, 5e-324, true, false) },
  { weight: 2, arbitrary: fc.constantFrom(...textAmounts) },
  { weight: 1, arbitrary: fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#SPILL!" }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...usersFormulas).map((formula) => ({ formula })) },
);
const anything: fc.Arbitrary<ShapedCell> = fc.oneof(amount, name, fc.constant(undefined));

const revenue = fc
  .record({
    header: fc.constantFrom("Account", "Customer", "Kunde", "Name", ""),
    periods: fc.array(fc.constantFrom(...periodHeaders), { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.tuple(name, fc.array(amount, { minLength: 3, maxLength: 3 })), { maxLength: 5 }),
  })
  .map(({ header, periods, rows }): ShapedCell[][] => [
    [header, ...periods],
    ...rows.map(([account, amounts]) => [account, ...amounts.slice(0, periods.length)]),
  ]);
const list = fc
  .array(fc.tuple(fc.integer({ min: 44000, max: 46000 }), name, amount), { minLength: 1, maxLength: 5 })
  .map((rows): ShapedCell[][] => [["Date", "Customer", "Amount"], ...rows]);
const junk = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(anything, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
  );

const block: fc.Arbitrary<BlockShape> = fc.record({
  at: mostly<BlockShape["at"]>("below", "beside"),
  cells: fc.oneof(
    { weight: 6, arbitrary: revenue },
    { weight: 1, arbitrary: list },
    { weight: 2, arbitrary: junk },
  ),
  as: fc.constantFrom<BlockShape["as"]>(
    "plain",
    "plain",
    "table",
    "table",
    "table with totals",
    "filtered table",
  ),
  gap: fc.integer({ min: 0, max: 2 }),
});

const sheetName = fc.oneof(fc.constantFrom("Sales", "Data", "Sheet1"), fc.constantFrom(...hostileSheetNames));

const usualSheet: fc.Arbitrary<SheetShape> = fc.record({
  name: sheetName,
  blocks: fc.array(block, { minLength: 1, maxLength: 2 }),
  visibility: mostly<SheetShape["visibility"]>("Visible", "Hidden", "VeryHidden"),
  isProtected: mostly(false, true),
  hiddenRows: mostly<number[]>([], [2], [0, 3]),
  merges: mostly<[number, number, number, number][]>([], [[0, 0, 1, 2]], [[9, 4, 2, 2]], [[2, 3, 1, 2]]),
  loose: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 3, max: 14 }), anything), {
    maxLength: 1,
  }),
});

/** A block at the right end of the sheet, alone: with a cell in A1 the sheet would be long to read. */
const farSheet: fc.Arbitrary<SheetShape> = fc
  .tuple(sheetName, block, fc.constant<BlockShape["at"]>("last columns"))
  .map(([title, each, at]) => ({
    name: title,
    blocks: [{ ...each, at }],
    visibility: "Visible",
    isProtected: false,
    hiddenRows: [],
    merges: [],
    loose: [],
  }));

const sheet = fc.oneof({ weight: 15, arbitrary: usualSheet }, { weight: 1, arbitrary: farSheet });

/** Random workbooks: small, mixed, hostile. */
export const bookShapes: fc.Arbitrary<BookShape> = fc.record({
  sheets: fc.oneof(
    { weight: 3, arbitrary: fc.array(sheet, { minLength: 1, maxLength: 1 }) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(sheet, {
        minLength: 2,
        maxLength: 3,
        selector: (each) => each.name.toLowerCase(),
      }),
    },
  ),
  date1904: mostly(false, true),
  readOnly: mostly(false, false, false, true),
  structureProtected: mostly(false, false, true),
  culture: fc.constantFrom("en-US", "de-DE", "fr-FR", "de-CH", "en-IN"),
  writeColumns: mostly(true, false),
  isSaved: fc.nat(9).map((tenth) => tenth === 0),
});
