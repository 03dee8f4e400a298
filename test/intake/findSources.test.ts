import { findSources } from "../../src/intake/findSources";
import { candidateOf } from "../../src/intake/sourceLayout";
import type { BookSnapshot } from "../../src/model/book";
import type { Settings } from "../../src/model/settings";
import { snapshotOf } from "./snapshotOf";

const found = (book: BookSnapshot, groupDatesBy: Settings["groupDatesBy"] = "year") =>
  findSources(book, { groupDatesBy });
const candidates = (book: BookSnapshot) => found(book).map(candidateOf);

test("a table is found by its name, a plain range by its address", () => {
  const cells = [
    ["Account", 2023, 2024],
    ["Alpha", 10, 20],
    ["Beta", 5, 1],
  ];
  const book = snapshotOf({ Plain: { cells }, "My table": { cells, tables: { Sales: "A1:C3" } } });
  expect(candidates(book)).toEqual([
    {
      id: "Plain!A1:C3",
      sheet: "Plain",
      address: "Plain!A1:C3",
      accountColumn: "Account",
      periods: ["2023", "2024"],
      rows: 2,
    },
    {
      id: "Sales",
      sheet: "My table",
      address: "'My table'!A1:C3",
      accountColumn: "Account",
      periods: ["2023", "2024"],
      rows: 2,
    },
  ]);
});

test("a block may begin anywhere, with title rows above its header and a footnote below", () => {
  const book = snapshotOf({
    Report: {
      at: "C4",
      cells: [
        ["Revenue by customer 2023 and 2024"],
        ["as of 1 January"],
        ["Customer", "Country", "2023", "2024"],
        ["Alpha", "DE", 1, 2],
        ["Beta", "FR", 3, 4],
        [],
        [],
        ["Source: ledger"],
      ],
    },
  });
  expect(candidates(book)).toMatchObject([
    { id: "Report!C6:F8", accountColumn: "Customer", periods: ["2023", "2024"] },
  ]);
});

test("numbers that are no periods are no revenue", () => {
  const cells = [
    ["Account", "Country code", "Employees", 2024, "Share 2024"],
    ["Alpha", 49, 1200, 10, 0.5],
    ["Beta", 33, 40, 10, 0.5],
  ];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([{ periods: ["2024"] }]);
});

test("a column of percentages under a year is no revenue", () => {
  const cells = [
    ["Account", 2023, 2024],
    ["Alpha", 10, 0.1],
    ["Beta", 10, 0.2],
  ];
  const formats = [[], ["General", "0", "0%"], ["General", "0", "0%"]];
  expect(candidates(snapshotOf({ A: { cells, formats } }))).toMatchObject([{ periods: ["2023"] }]);
});

test("periods are put in time order, whatever the order of their columns", () => {
  const cells = [
    ["Account", "Q2 2024", "Q1 2024", "Q4 2023"],
    ["Alpha", 1, 2, 3],
  ];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([
    { periods: ["Q4 2023", "Q1 2024", "Q2 2024"] },
  ]);
});

test("without a word for accounts the left-most column of differing texts holds them", () => {
  const cells = [
    ["Region", "", 2024],
    ["North", "Alpha", 1],
    ["North", "Beta", 2],
    ["North", "Gamma", 3],
  ];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([{ accountColumn: "Column B" }]);
});

test("an identifier names the account only where nothing better does", () => {
  const cells = [
    ["Customer ID", "Customer name", "Account manager", 2024],
    [1, "Alpha", "Ann", 5],
    [2, "Beta", "Bob", 6],
  ];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([{ accountColumn: "Customer name" }]);
  const bare = [
    ["Customer ID", 2024],
    [1, 5],
    [2, 6],
  ];
  expect(candidates(snapshotOf({ A: { cells: bare } }))).toMatchObject([{ accountColumn: "Customer ID" }]);
});

test("rows of account, date and amount are grouped by year, quarter or month", () => {
  const cells = [
    ["Kunde", "Rechnungsdatum", "Menge", "Betrag"],
    ["Alpha", "2023-12-30", 3, 10],
    ["Beta", "2024-02-01", 1, 20],
    ["Alpha", "2024-05-01", 1, 5],
  ];
  const book = snapshotOf({ Orders: { cells } });
  const labels = (by: Settings["groupDatesBy"]) => found(book, by)[0].periods.map(({ label }) => label);
  expect(found(book)[0]).toMatchObject({
    layout: "long",
    accountColumn: { name: "Kunde" },
    dateColumn: 1,
    amountColumn: { column: 3 },
  });
  expect(labels("year")).toEqual(["2023", "2024"]);
  expect(labels("quarter")).toEqual(["Q4 2023", "Q1 2024", "Q2 2024"]);
  expect(labels("month")).toEqual(["Dec 2023", "Feb 2024", "May 2024"]);
});

test("a column of years, or of months as 202401, is a date too", () => {
  const years = [
    ["Account", "Year", "Revenue"],
    ["Alpha", 2023, 10],
    ["Alpha", 2024, 20],
  ];
  const months = [
    ["Account", "Month", "Revenue"],
    ["Alpha", 202301, 10],
    ["Alpha", 202402, 20],
  ];
  expect(candidates(snapshotOf({ A: { cells: years } }))).toMatchObject([{ periods: ["2023", "2024"] }]);
  expect(found(snapshotOf({ A: { cells: months } }), "month")[0].periods.map(({ label }) => label)).toEqual([
    "Jan 2023",
    "Feb 2024",
  ]);
});

test("one column of revenue is one period, named Revenue or by the sheet or table", () => {
  const cells = [
    ["Customer", "Since", "Umsatz"],
    ["Alpha", 2001, 10],
    ["Beta", 1999, 20],
  ];
  expect(candidates(snapshotOf({ Sheet1: { cells } }))).toMatchObject([{ periods: ["Revenue"] }]);
  expect(candidates(snapshotOf({ "Sales 2023": { cells } }))).toMatchObject([{ periods: ["2023"] }]);
  expect(candidates(snapshotOf({ Sheet1: { cells, tables: { Sales_Q1_2024: "A1:C3" } } }))).toMatchObject([
    { periods: ["Q1 2024"] },
  ]);
});

test("a bare amount is revenue only beside customers", () => {
  expect(
    candidates(
      snapshotOf({
        A: {
          cells: [
            ["Item", "Amount"],
            ["Rent", 10],
            ["Power", 20],
          ],
        },
      }),
    ),
  ).toEqual([]);
  expect(
    candidates(
      snapshotOf({
        A: {
          cells: [
            ["Customer", "Amount"],
            ["Alpha", 10],
            ["Beta", 20],
          ],
        },
      }),
    ),
  ).toHaveLength(1);
});

test("months and quarters without a year take it from the row above, or from the sheet's name", () => {
  const above = [
    ["", 2023, "", 2024, ""],
    ["Account", "Q1", "Q2", "Q1", "Q2"],
    ["Alpha", 1, 2, 3, 4],
  ];
  expect(candidates(snapshotOf({ A: { cells: above } }))).toMatchObject([
    { periods: ["Q1 2023", "Q2 2023", "Q1 2024", "Q2 2024"] },
  ]);
  const months = [
    ["Account", "Jan", "Feb"],
    ["Alpha", 1, 2],
  ];
  expect(candidates(snapshotOf({ "2024": { cells: months } }))).toMatchObject([
    { periods: ["Jan 2024", "Feb 2024"] },
  ]);
  expect(candidates(snapshotOf({ A: { cells: months } }))).toMatchObject([{ periods: ["Jan", "Feb"] }]);
});

test("a year that runs from April to March keeps its order", () => {
  const cells = [
    ["Account", "Oct", "Nov", "Dec", "Jan", "Feb"],
    ["Alpha", 1, 2, 3, 4, 5],
  ];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([
    { periods: ["Oct", "Nov", "Dec", "Jan", "Feb"] },
  ]);
});

test("a column Out is no October by itself", () => {
  expect(
    candidates(
      snapshotOf({
        A: {
          cells: [
            ["Account", "In", "Out"],
            ["Alpha", 1, 2],
          ],
        },
      }),
    ),
  ).toEqual([]);
});

test("quarters that fill their years are kept and the years left out", () => {
  const cells = [
    ["Account", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024", "2024"],
    ["Alpha", 1, 2, 3, 4, 10],
  ];
  const [source] = found(snapshotOf({ A: { cells } }));
  expect(source.periods.map(({ label }) => label)).toEqual(["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"]);
  expect(source.notes).toMatchObject([{ code: "periodHoldsOthers", address: "A!F1" }]);
});

test("quarters that do not fill all years are left out for the years", () => {
  const cells = [
    ["Account", "2023", "2024", "Q1 2024", "Q2 2024"],
    ["Alpha", 1, 2, 3, 4],
  ];
  const [source] = found(snapshotOf({ A: { cells } }));
  expect(source.periods.map(({ label }) => label)).toEqual(["2023", "2024"]);
  expect(source.notes.map(({ code, address }) => [code, address])).toEqual([
    ["periodHoldsOthers", "A!D1"],
    ["periodHoldsOthers", "A!E1"],
  ]);
});

const labelsAndNotes = (...cells: (string | number)[][]) => {
  const [{ periods, notes }] = found(snapshotOf({ A: { cells } }));
  return {
    labels: periods.map(({ label }) => label),
    notes: notes.map(({ code, address }) => [code, address]),
  };
};

test("a year that is the sum of the months beside it is their total, and so is their quarter", () => {
  const headers = ["Account", "Jan", "Feb", "Mar", "Q1", 2024];
  expect(labelsAndNotes(headers, ["Alpha", 1, 2, 3, 6, 6], ["Beta", 4, 0, 1, 5, 5])).toEqual({
    labels: ["Jan 2024", "Feb 2024", "Mar 2024"],
    notes: [
      ["periodHoldsOthers", "A!E1"],
      ["periodHoldsOthers", "A!F1"],
    ],
  });
});

test("a year that is no sum of the months without a year is another time; their quarter is left out", () => {
  const headers = ["Account", "Jan", "Feb", "Mar", "Q1", 2024];
  expect(labelsAndNotes(headers, ["Alpha", 1, 2, 3, 6, 90], ["Beta", 4, 0, 1, 5, 70])).toEqual({
    labels: ["Jan", "Feb", "Mar", "2024"],
    notes: [["periodHoldsOthers", "A!E1"]],
  });
});

test("a year so far that is the sum of its quarters is left out for them", () => {
  expect(labelsAndNotes(["Account", "Q1 2024", "Q2 2024", "2024"], ["Alpha", 1, 2, 3])).toEqual({
    labels: ["Q1 2024", "Q2 2024"],
    notes: [["periodHoldsOthers", "A!D1"]],
  });
});

test("a column that is called a total is left out with a note", () => {
  expect(labelsAndNotes(["Account", 2023, 2024, "Total", "Summe"], ["Alpha", 1, 2, 3, "x"])).toEqual({
    labels: ["2023", "2024"],
    notes: [["totalColumn", "A!D1"]],
  });
});

test("a period without amounts is left out with a note", () => {
  const cells = [
    ["Account", 2023, 2024, 2025],
    ["Alpha", 1, "#N/A", ""],
    ["Beta", 2, "", "–"],
  ];
  const [source] = found(snapshotOf({ A: { cells } }));
  expect(source.periods.map(({ label }) => label)).toEqual(["2023"]);
  expect(source.notes).toMatchObject([
    { code: "emptyPeriod", address: "A!C1" },
    { code: "emptyPeriod", address: "A!D1" },
  ]);
});

test("blocks beside each other and below each other are told apart", () => {
  const book = snapshotOf({
    A: {
      cells: [
        ["Account", 2024, "", "", "Customer", 2023],
        ["Alpha", 1, "", "", "Beta", 2],
        [],
        ["Client", 2022],
        ["Gamma", 3],
      ],
    },
  });
  expect(candidates(book).map(({ id }) => id)).toEqual(["A!A1:B2", "A!E1:F2", "A!A4:B5"]);
});

test("a narrow blank column between account and years is only a spacer", () => {
  const cells = [
    ["Account", "", 2023, "", 2024],
    ["Alpha", "", 1, "", 2],
    ["Beta", "", 3, "", 4],
  ];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([
    { id: "A!A1:E3", periods: ["2023", "2024"] },
  ]);
});

test("one blank row inside is read over with a note, more are not", () => {
  const rows = (gap: readonly [][]) => [["Account", 2024], ["Alpha", 1], ...gap, ["Beta", 2], ["Gamma", 3]];
  const [over] = found(snapshotOf({ A: { cells: rows([[]]) } }));
  expect(over).toMatchObject({ id: "A!A1:B5", notes: [{ code: "blankRowsInside", address: "A!A3:B3" }] });
  const [apart] = found(snapshotOf({ A: { cells: rows([[], []]) } }));
  expect(apart).toMatchObject({ id: "A!A1:B2", notes: [{ code: "rowsBelow", address: "A!A5:B6" }] });
});

test("amounts that look like years make no header below a blank row", () => {
  const cells = [["Account", 2024], ["Alpha", 1], [], ["Beta", 2000], ["Gamma", 1950]];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([
    { id: "A!A1:B5", periods: ["2024"], rows: 4 },
  ]);
});

test("rows below a table, outside of it, are noted, a total there is not", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 1],
    ["Beta", 2],
  ];
  const below = (row: readonly (string | number)[]) =>
    found(snapshotOf({ A: { cells: [...cells, row], tables: { Sales: "A1:B3" } } })).map(
      ({ notes }) => notes,
    );
  expect(below(["Gamma", 3])).toMatchObject([[{ code: "rowsBelowTable", address: "A!A4:B4" }]]);
  expect(below(["Total", 3])).toEqual([[]]);
});

test("a header may stand over a blank row", () => {
  const cells = [["Account", 2023, 2024], [], ["Alpha", 1, 2], ["Beta", 3, 4]];
  expect(candidates(snapshotOf({ A: { cells } }))).toMatchObject([{ id: "A!A1:C4", rows: 3 }]);
});

test("our own sheets, our own tables and very hidden sheets are no sources, hidden ones are", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 1],
  ];
  const book = snapshotOf({
    Pareto: { cells, role: "pareto" },
    Copy: { cells, tables: { VF_Pareto2: "A1:B2" } },
    Secret: { cells, visibility: "VeryHidden" },
    Archive: { cells, visibility: "Hidden" },
  });
  expect(candidates(book).map(({ sheet }) => sheet)).toEqual(["Archive"]);
});

test("an empty workbook, a sheet of prose and a header without rows have no sources", () => {
  const book = snapshotOf({
    Empty: { cells: [] },
    Prose: { cells: [["Dear reader"], ["this is a letter"]] },
    Header: { cells: [["Account", 2023, 2024]] },
    Years: {
      cells: [
        [2023, 2024],
        [1, 2],
      ],
    },
  });
  expect(candidates(book)).toEqual([]);
});
