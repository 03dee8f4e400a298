import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { enterCell } from "../../src/workbench/book/enterCell";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, problemOf, reopened, resultOf, rowsOf, runOn, sheetNamed, valuesAt } from "./workbench";

jest.setTimeout(30_000);

const contactHeaders = [
  "Account",
  "Contact",
  "Title",
  "Reports to",
  "Relationship",
  "Decision power",
  "Touchpoint",
];
const influenceHeaders = ["Account", "From", "To", "Strength"];

/** A cloud provider's hospital group: the Executive Vice President decides, and her adviser is on our side. */
const contacts: CellValue[][] = [
  ["St. Brigid", undefined, "Executive Vice President", undefined, "Neutral", "High", "no"],
  ["St. Brigid", "Patrick Nolan", "CIO", "Executive Vice President", "Supporter", 3, "yes"],
  ["St. Brigid", "Owen Tully", "Head of Radiology", "Executive Vice President", "Sceptic", 5, "no"],
  ["St. Brigid", "Ruth Kelleher", "IT operations", "Patrick Nolan", undefined, "Low", undefined],
  ["St. Brigid", "Accenture", "Adviser", undefined, "Positive", "Medium", "yes"],
];
const influences: CellValue[][] = [
  ["St. Brigid", "Accenture", "Executive Vice President", "Strong"],
  ["St. Brigid", "Ruth Kelleher", "Owen Tully", "Weak"],
];

function hospital(people: CellValue[][] = contacts, lines: CellValue[][] = influences): Book {
  return makeBook(
    { People: [contactHeaders, ...people], Lines: [influenceHeaders, ...lines] },
    {
      tables: {
        VF_Contacts: `People!A1:G${people.length + 1}`,
        VF_Influence: `Lines!A1:D${lines.length + 1}`,
      },
    },
  );
}

const shapesOn = (book: Book) => sheetNamed(book, "Decision map").shapes;
const boxes = (book: Book) =>
  shapesOn(book).filter(({ name }) => name.includes(" / ") && !/[>]|reports$/.test(name));

/** To Owen Tully lead two ways of two steps: over Accenture (3 + 2), over Patrick Nolan and his manager (2 + 2). */
test("the adviser is the way in to the Executive Vice President: worked out by hand", async () => {
  const book = hospital();
  const { outcome, requests } = await runOn(book, "drawDecisionMap");
  expect(requests).toBeLessThanOrEqual(6);
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      message: "Decision map drawn: 5 people at 1 account, 2 to win, 2 with a way in.",
      notes: [],
      facts: { accounts: 1, people: 5, deciding: 2, toWin: 2, withWayIn: 2 },
    },
  });
  expect(cellsOf(book, "VF_PeopleToWin")).toEqual([
    ["Contact", "Power", "Relationship", "Way in"],
    [
      "Executive Vice President",
      "High",
      "Neutral",
      "Accenture (adviser, positive) influences the Executive Vice President (neutral, decides).",
    ],
    [
      "Owen Tully",
      "High",
      "Negative",
      "Accenture (adviser, positive) influences the Executive Vice President (neutral, decides), who manages Owen Tully (Head of Radiology, negative, decides).",
    ],
  ]);
  expect(valuesAt(book, "Decision map", "B3:B4").flat()).toEqual([
    "2 of 5 people decide and are not on our side; a way in was found for 2 of them.",
    "As of 2026-11-21 · Sources: VF_Contacts on People, VF_Influence on Lines · Current",
  ]);
});

test("everybody is a shape, every line a connector glued to two of them, in the file as well", async () => {
  const book = hospital();
  await resultOf(book, "drawDecisionMap");
  for (const each of [book, await reopened(book)]) {
    expect(boxes(each).map(({ text }) => text?.content)).toEqual([
      "○ Executive Vice President\nHigh power, to win",
      "+ Patrick Nolan\nCIO\nMedium power · 0",
      "– Owen Tully\nHead of Radiology\nHigh power, to win",
      "? Ruth Kelleher\nIT operations\nLow power",
      "+ Accenture\nAdviser\nMedium power · 0",
    ]);
    const nameOf = (id: string | undefined) => shapesOn(each).find((shape) => shape.id === id)?.name ?? "";
    const lines = shapesOn(each).filter(({ kind, name }) => kind === "line" && !name.includes("legend"));
    const told = lines.map(({ begin, end, line }) => {
      const [from, to] = [begin, end].map((glued) => nameOf(glued?.shapeId).split(" / ")[1]);
      return `${from} ${line.dash === "Solid" ? "reports to" : "influences"} ${to}`;
    });
    expect(told.sort()).toEqual([
      "accenture influences executive vice president",
      "owen tully reports to executive vice president",
      "patrick nolan reports to executive vice president",
      "ruth kelleher influences owen tully",
      "ruth kelleher reports to patrick nolan",
    ]);
  }
});

test("the same run twice leaves the same workbook; an edit outdates it; undoing takes it back to nothing", async () => {
  const book = hospital();
  await resultOf(book, "drawDecisionMap");
  const once = await reopened(book);
  await resultOf(book, "drawDecisionMap");
  expect(diffBooks(once, await reopened(book)).filter((each) => !each.includes("VF history"))).toEqual([]);
  enterCell(book, sheetNamed(book, "People"), 1, 4, "Positive");
  expect((await resultOf(book, "inspect")).lastRuns.drawDecisionMap).toMatchObject({ current: false });
  await resultOf(book, "drawDecisionMap");
  expect(rowsOf(book, "VF_PeopleToWin").map(({ Contact }) => Contact)).toEqual(["Owen Tully"]);
  for (let runs = 0; runs < 2; runs++) await resultOf(book, "undoLastRun");
  expect(book.sheets.map(({ name }) => name)).toEqual(["People", "Lines"]);
});

test("a box that was moved by hand stays there, unless the setting says no", async () => {
  const book = hospital();
  await resultOf(book, "drawDecisionMap");
  const [{ left }] = boxes(book);
  boxes(book)[0].left = left + 200;
  await resultOf(book, "drawDecisionMap");
  expect(boxes(book)[0].left).toBe(left + 200);
  await resultOf(book, "drawDecisionMap", { set: { "Keep moved boxes": "no" } });
  expect(boxes(book)[0].left).toBeCloseTo(left, 1);
});

test("loops, unknown managers, people named twice and influence of nobody are notes with addresses", async () => {
  const book = hospital(
    [
      ["A", "Ada", undefined, "Cleo", "Positive", "Low", "maybe"],
      ["A", "Ben", undefined, "Ada", "so-so", "huge", undefined],
      ["A", "Cleo", undefined, "Ben", "Neutral", "High", undefined],
      ["A", "ADA", undefined, undefined, "Negative", "High", undefined],
      ["A", "Dan", undefined, "Zoe", "Neutral", "Low", undefined],
      [undefined, "Eve", undefined, undefined, "Neutral", "Low", undefined],
    ],
    [
      ["A", "Nobody", "Ada", "Weak"],
      ["A", "Ada", "Somebody", "Weak"],
      ["A", "Ada", "ada", "Weak"],
      ["A", "Ada", "Dan", "mighty"],
      ["A", "Ada", "Dan", "Weak"],
      ["B", "Ada", "Dan", "Weak"],
    ],
  );
  const { notes, facts } = await resultOf(book, "drawDecisionMap");
  expect(notes.map(({ code, address }) => `${code} ${address}`).sort()).toEqual([
    "blankContact People!A7",
    "influenceAccount Lines!A7",
    "influenceFromNobody Lines!B2",
    "influenceToNobody Lines!C3",
    "influenceUponSelf Lines!C4",
    "repeatedContact People!B5",
    "repeatedInfluence Lines!B6",
    "reportingLoop People!D2",
    "unknownManager People!D6",
    "unknownPower People!F3",
    "unknownRelationship People!E3",
    "unknownStrength Lines!D5",
    "unknownTouchpoint People!G2",
  ]);
  expect(notes.find(({ code }) => code === "reportingLoop")?.text).toContain("Ada → Cleo → Ben → Ada");
  expect(facts).toMatchObject({ people: 4, toWin: 1, withWayIn: 1 });
  expect(boxes(book)).toHaveLength(4);
});

test("two accounts: a map each, the account beside whom to win; the setting draws one of them", async () => {
  const book = hospital(
    [
      ...contacts,
      ["Nordkyst", "Liv Sandvik", "Director", undefined, "Negative", "High", undefined],
      ["Nordkyst", "Kari Lunde", "Head of IT", "Liv Sandvik", "Neutral", "Low", undefined],
    ],
    [...influences, ["Nordkyst", "Patrick Nolan", "Kari Lunde", "Weak"]],
  );
  const { facts } = await resultOf(book, "drawDecisionMap");
  // Patrick Nolan is drawn as a guest at Nordkyst, too.
  expect(facts).toMatchObject({ accounts: 2, people: 8, toWin: 3, withWayIn: 3 });
  expect(rowsOf(book, "VF_PeopleToWin")[2]).toMatchObject({ Account: "Nordkyst", Contact: "Liv Sandvik" });
  const one = await resultOf(book, "drawDecisionMap", { set: { "Decision map account": "nordkyst" } });
  expect(one.facts).toMatchObject({ accounts: 1, people: 3, toWin: 1 });
  expect(boxes(book)).toHaveLength(3);
  expect(await problemOf(book, "drawDecisionMap", { set: { "Decision map account": "Elsewhere" } })).toBe(
    "noSuchAccount",
  );
});

test("without tables they are made to be filled in; empty contacts end with a Problem", async () => {
  const book = makeBook({ Notes: [["Hello"]] });
  const { message } = await resultOf(book, "drawDecisionMap");
  expect(message).toBe(
    "There was no table VF_Contacts, so it stands now on the sheet Contacts. Write one person a row, then draw the decision map. Who influences whom can be written on the sheet Influence.",
  );
  expect(cellsOf(book, "VF_Contacts")[0]).toEqual(contactHeaders);
  expect(cellsOf(book, "VF_Influence")[0]).toEqual(influenceHeaders);
  expect(await problemOf(book, "drawDecisionMap")).toBe("noContacts");
});

test("contacts are found by their headers; the table of influence is made beside", async () => {
  const book = makeBook({ People: [contactHeaders, ...contacts] });
  const { message } = await resultOf(book, "drawDecisionMap");
  expect(message).toMatch(
    /^Decision map drawn: 5 people .* Who influences whom can be written on the sheet Influence\.$/,
  );
  expect(rowsOf(book, "VF_PeopleToWin")[0]["Way in"]).toBe(
    "Patrick Nolan (CIO, positive) reports to the Executive Vice President (neutral, decides).",
  );
});
