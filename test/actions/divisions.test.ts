import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(30_000);

const headers: CellValue[] = ["Account", "Division", "Manager", "Storage", "Compute", "Backup"];

function divisions(rows: CellValue[][], header = headers): Book {
  return makeBook({ Units: [header, ...rows] }, { tables: { VF_Divisions: `Units!A1:F${rows.length + 1}` } });
}

/** Twelve cells: 3 customers; 4 opportunities, 52,000; 2 competitors, 8,000; 3 blank. */
const four: CellValue[][] = [
  ["Helios", "Cardiology", "Dr. Moss", "Customer (30,000)", "Opportunity (12,000)", undefined],
  ["Helios", "Oncology", "Dr. Adler", "Customer", "Competitor (8,000)", "Opportunity"],
  ["Medica", "Laboratory", "Ms. Roy", "Opportunity (40,000)", undefined, "-"],
  ["helios ", "Pharmacy", undefined, "Customer", "opportunity", "Competitor (Acme Cloud)"],
];

test("four divisions by three products: counts and money worked out by hand", async () => {
  const book = divisions(four);
  const { outcome, requests } = await runOn(book, "buildDivisionMap");
  expect(requests).toBeLessThanOrEqual(6);
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: "Division map built: 4 divisions, 9 white spaces worth 60,000.", notes: [] },
  });
  expect(valuesAt(book, "Division map", "B3:B4").flat()).toEqual([
    "9 of 12 cells are white space (75.0%): 4 opportunities worth 52,000, 2 with competitors (8,000), 3 blank.",
    "As of 2026-11-21 · Source: VF_Divisions on Units · Current",
  ]);
  expect(cellsOf(book, "VF_DivisionMap")).toEqual([
    headers,
    ["Helios", "Cardiology", "Dr. Moss", "Customer (30,000)", "Opportunity (12,000)", "–"],
    ["Helios", "Oncology", "Dr. Adler", "Customer", "Competitor (8,000)", "Opportunity"],
    ["Medica", "Laboratory", "Ms. Roy", "Opportunity (40,000)", "–", "–"],
    ["helios", "Pharmacy", undefined, "Customer", "Opportunity", "Competitor (Acme Cloud)"],
  ]);
  expect(cellsOf(book, "VF_WhiteSpace")).toEqual([
    ["State", "All", "Share of cells", "Storage", "Compute", "Backup"],
    ["Customer", 3, 0.25, 3, 0, 0],
    ["Opportunity", 4, 4 / 12, 1, 2, 1],
    ["Competitor", 2, 2 / 12, 0, 1, 1],
    ["Blank", 3, 0.25, 0, 1, 2],
    ["White space", 9, 0.75, 1, 4, 4],
    ["White space, value", 60_000, undefined, 40_000, 20_000, 0],
  ]);
  expect(cellsOf(book, "VF_WhiteSpaceByAccount").slice(1)).toEqual([
    ["Medica", 3, 1, 40_000, 0, 2],
    ["Helios", 6, 3, 12_000, 8_000, 4],
  ]);
});

test("every state has its colour by a rule, so that an edited grid stays right", async () => {
  const book = divisions(four);
  await resultOf(book, "buildDivisionMap");
  const sheet = sheetNamed(await reopened(book), "Division map");
  expect(sheet.conditionalFormats).toHaveLength(12);
  expect(sheet.charts.map(({ name }) => name)).toEqual(["VF.WhiteSpace"]);
});

test("the same run twice leaves the same workbook; an edit outdates it; undoing takes it back to nothing", async () => {
  const book = divisions(four);
  await resultOf(book, "buildDivisionMap");
  const once = await reopened(book);
  await resultOf(book, "buildDivisionMap");
  expect(diffBooks(once, await reopened(book)).filter((each) => !each.includes("VF history"))).toEqual([]);
  enterCell(book, sheetNamed(book, "Units"), 1, 5, "Customer");
  expect((await resultOf(book, "inspect")).lastRuns.buildDivisionMap).toMatchObject({ current: false });
  await resultOf(book, "buildDivisionMap");
  expect(rowsOf(book, "VF_WhiteSpace")[4]).toMatchObject({ All: 8 });
  for (let runs = 0; runs < 2; runs++) await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Units"]);
});

test("what cannot be read is a note with its address and counted nowhere", async () => {
  const book = divisions(
    [
      ["Helios", "Cardiology", "Dr. Moss", "Maybe", "Opportunity (soon)", "called in May"],
      ["Helios", "cardiology", "Dr. Moss", "Customer", "Customer", undefined],
      [undefined, "Oncology", undefined, "Customer", undefined, undefined],
      ["Medica", "Laboratory", "Ms. Roy", "Customer", "Opportunity (-5)", "call again"],
    ],
    [...headers.slice(0, 3), "All", "Compute", "Remarks"],
  );
  const { notes, facts } = await resultOf(book, "buildDivisionMap");
  expect(notes.map(({ code, address }) => `${code} ${address}`).sort()).toEqual([
    "badValue Units!E2",
    "badValue Units!E5",
    "blankDivision Units!A4",
    "notAProduct Units!F1",
    "repeatedDivision Units!B3",
    "unknownState Units!D2",
  ]);
  expect(facts).toMatchObject({
    cells: 2,
    counts: { Customer: 1, Opportunity: 2, Unread: 1 },
    opportunityValue: 0,
    unvalued: 2,
  });
  expect(cellsOf(book, "VF_WhiteSpace")[0]).toEqual([
    "State",
    "All (map)",
    "Share of cells",
    "All",
    "Compute",
  ]);
});

test("no table: it is made to be filled in; an empty one ends with a Problem", async () => {
  const book = makeBook({ Notes: [["Hello"]] });
  const { message } = await resultOf(book, "buildDivisionMap");
  expect(message).toMatch(/^There was no table VF_Divisions, so it stands now on the sheet Divisions/);
  expect(cellsOf(book, "VF_Divisions")[0].slice(0, 4)).toEqual([
    "Account",
    "Division",
    "Manager",
    "Product 1",
  ]);
  expect(await problemOf(book, "buildDivisionMap")).toBe("noDivisions");
});
