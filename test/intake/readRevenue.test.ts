import type { Note } from "../../src/model/note";
import { revenueOf } from "./revenueOf";
import { english, german, snapshotOf } from "./snapshotOf";

const codes = (notes: readonly Note[]) => notes.map(({ code, address }) => [code, address]);

test("accounts keep their first spelling and the order in which they come", () => {
  const cells = [
    ["Account", 2023, 2024],
    ["Beta AG", 1, 2],
    ["Alpha", 3, 4],
  ];
  const { revenue } = revenueOf(snapshotOf({ A: { cells } }));
  expect(revenue.names).toEqual(["Beta AG", "Alpha"]);
  expect(revenue.keys).toEqual(["beta ag", "alpha"]);
  expect(revenue.amounts.map((sums) => [...sums])).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(revenue.sources).toEqual([
    {
      id: "A!A1:C3",
      sheetId: "{sheet-0}",
      sheet: "A",
      table: undefined,
      area: { row: 0, column: 0, rows: 3, columns: 3 },
      layout: "wide",
      accountColumn: { column: 0, name: "Account" },
      periods: revenue.periods,
      rowKeys: ["beta ag", "alpha"],
      rowsRead: 2,
    },
  ]);
});

test("an account on several rows is summed, and the rows are named", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 1.1],
    ["Beta", 5],
    ["Alpha", 2.2],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Alpha: { 2024: 3.3 }, Beta: { 2024: 5 } });
  expect(notes).toEqual([
    {
      code: "joinedRows",
      address: "A!A4",
      text: "“Alpha” stands in 2 rows (A!A2, A!A4); their amounts were added up.",
    },
  ]);
});

test("an account on several sheets is summed, and one note says so", () => {
  const north = {
    cells: [
      ["Account", 2023, 2024],
      ["Alpha", 1, 2],
      ["Beta", 3, 4],
    ],
  };
  const south = {
    cells: [
      ["Account", 2024, 2025],
      ["Beta", 10, 20],
      ["Gamma", 30, 40],
    ],
  };
  const { amounts, notes } = revenueOf(snapshotOf({ North: north, South: south }));
  expect(amounts).toEqual({
    Alpha: { 2023: 1, 2024: 2, 2025: 0 },
    Beta: { 2023: 3, 2024: 14, 2025: 20 },
    Gamma: { 2023: 0, 2024: 30, 2025: 40 },
  });
  expect(notes).toMatchObject([
    {
      code: "joinedSources",
      address: "South!A2",
      addresses: ["South!A2"],
      text: "Accounts that stand in more than one source were added up: 1 in all, such as Beta (North!A3, South!A2).",
    },
  ]);
});

test("a name spelled two ways is one account, and the note names both", () => {
  const cells = [
    ["Account", 2024],
    ["Müller GmbH", 1],
    ["MÜLLER  GmbH", 2],
    ["MÜLLER GmbH", 3],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ "Müller GmbH": { 2024: 6 } });
  expect(notes[0]).toEqual({
    code: "spelledTwoWays",
    address: "A!A3",
    text: "“MÜLLER GmbH” in A!A3 and “Müller GmbH” in A!A2 were read as one account.",
  });
  expect(notes.map(({ code }) => code)).toEqual(["spelledTwoWays", "joinedRows"]);
});

test("a blank amount is no revenue and no error, and so is an accountant's dash", () => {
  const cells = [
    ["Account", 2023, 2024],
    ["Alpha", "", 1],
    ["Beta", 2, "–"],
    ["Gamma", " ", ""],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({
    Alpha: { 2023: 0, 2024: 1 },
    Beta: { 2023: 2, 2024: 0 },
    Gamma: { 2023: 0, 2024: 0 },
  });
  expect(notes).toEqual([]);
});

test("a text that is a number is read with the workbook's separators and noted", () => {
  const cells = [
    ["Kunde", 2024],
    ["Alpha", "1.234,50"],
    ["Beta", "1.234"],
    ["Gamma", 5],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }, { culture: german }));
  expect(amounts).toEqual({ Alpha: { 2024: 1234.5 }, Beta: { 2024: 1234 }, Gamma: { 2024: 5 } });
  expect(notes).toEqual([
    {
      code: "textNumber",
      address: "A!B2",
      text: "A!B2 holds a number typed as text (1.234,50); it was read as 1,234.5.",
    },
    {
      code: "textNumber",
      address: "A!B3",
      text: "A!B3 holds a number typed as text (1.234); it was read as 1,234.",
    },
  ]);
});

test("a text that may mean two things is read the way the other texts of its column are written", () => {
  const cells = [
    ["Kunde", 2023, 2024],
    ["Schmidt", "500", "1.000"],
    ["Müller", "1.234,50", "2.000,00"],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({
    Schmidt: { 2023: 500, 2024: 1000 },
    Müller: { 2023: 1234.5, 2024: 2000 },
  });
  expect(notes.find(({ address }) => address === "A!C2")).toEqual({
    code: "textNumberLikeOthers",
    address: "A!C2",
    text: "A!C2 holds a number typed as text (1.000) that may mean two things; it was read as 1,000, the way the other texts beside it are written.",
  });
});

test("a column that shows nothing follows the other columns of its source, a column that does keeps its own way", () => {
  const cells = [
    ["Kunde", 2022, 2023, 2024],
    ["Schmidt", "1.000", "1.000", "2.500"],
    ["Müller", "1.234,50", "12.50", 3],
  ];
  const mixed = revenueOf(snapshotOf({ A: { cells } }));
  expect(mixed.amounts.Schmidt).toEqual({ 2022: 1000, 2023: 1, 2024: 2.5 });
  expect(mixed.notes.map(({ code, address }) => [code, address])).toEqual([
    ["textNumberLikeOthers", "A!B2"],
    ["textNumber", "A!C2"],
    ["textNumber", "A!B3"],
    ["textNumber", "A!C3"],
    ["textNumberUnsure", "A!D2"],
  ]);
  const german = cells.map((row) => row.filter((_, column) => column !== 2));
  expect(revenueOf(snapshotOf({ A: { cells: german } })).amounts.Schmidt).toEqual({ 2022: 1000, 2024: 2500 });
});

test("where a column is written both ways the workbook's way is kept, and the note says so", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", "1.234,50"],
    ["Beta", "1,234.50"],
    ["Gamma", "1.000"],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Alpha: { 2024: 1234.5 }, Beta: { 2024: 1234.5 }, Gamma: { 2024: 1 } });
  expect(notes[2].text).toBe(
    "A!B4 holds a number typed as text (1.000) that may mean two things, and the texts beside it are written in both ways; it was read as 1, the workbook’s way. Please check it.",
  );
});

test("a total is known by its sum, read the way its column is written", () => {
  const cells = [
    ["Kunde", 2024],
    ["Schmidt", "1.000"],
    ["Müller", "2.000,00"],
    ["Deutschland gesamt", "3.000"],
  ];
  const { amounts } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Schmidt: { 2024: 1000 }, Müller: { 2024: 2000 } });
});

test("a list of sales follows the separators of its amounts", () => {
  const cells = [
    ["Kunde", "Datum", "Umsatz"],
    ["Alpha", "2024-01-05", "1.000"],
    ["Beta", "2024-02-05", "2.000,00"],
  ];
  expect(revenueOf(snapshotOf({ A: { cells } })).amounts).toEqual({
    Alpha: { 2024: 1000 },
    Beta: { 2024: 2000 },
  });
});

test("what is no number counts as missing and is noted; the account stays", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 1],
    ["Beta", "soon"],
    ["Gamma", "#N/A"],
    ["Delta", "80 %"],
    ["Epsilon", true],
    ["Zeta", 1e16],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(Object.values(amounts).map((periods) => periods["2024"])).toEqual([1, 0, 0, 0, 0, 0]);
  expect(codes(notes)).toEqual([
    ["notANumber", "A!B3"],
    ["notANumber", "A!B6"],
    ["errorValue", "A!B4"],
    ["percentage", "A!B5"],
    ["amountTooLarge", "A!B7"],
  ]);
});

test("credit notes are netted; an account below zero is noted", () => {
  const cells = [
    ["Account", 2023, 2024],
    ["Alpha", 100, 50],
    ["Alpha", -30, -60],
    ["Beta", 10, -25.5],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Alpha: { 2023: 70, 2024: -10 }, Beta: { 2023: 10, 2024: -25.5 } });
  expect(notes.filter(({ code }) => code === "negativeAccount")).toEqual([
    {
      code: "negativeAccount",
      address: "A!A4",
      text: "“Beta” has net revenue below zero (-15.5); it is not ranked.",
    },
  ]);
});

test("total rows are left out and noted, wherever the word stands", () => {
  const cells = [
    ["No", "Account", 2024],
    [1, "Alpha", 10],
    [2, "Beta", 20],
    ["", "Subtotal", 30],
    [3, "Gamma", 5],
    ["Summe", "", 35],
    ["", "Итого", 35],
  ];
  const { revenue, amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Alpha: { 2024: 10 }, Beta: { 2024: 20 }, Gamma: { 2024: 5 } });
  expect(revenue.sources[0].rowKeys).toEqual(["alpha", "beta", "", "gamma", "", ""]);
  expect(revenue.sources[0].rowsRead).toBe(3);
  expect(codes(notes)).toEqual([
    ["totalRow", "A!B4"],
    ["totalRow", "A!B6"],
    ["totalRow", "A!B7"],
  ]);
});

test("a name that only sounds like a total is one where its amounts say so", () => {
  const cells = [
    ["Account", 2023, 2024],
    ["Alpha", 10, 20],
    ["Beta", 1, 2],
    ["Germany Total", 11, 22],
    ["Total Logistics Ltd", 7, 8],
    ["Gamma", 5, 5],
    ["France Total", 12, 13],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(Object.keys(amounts)).toEqual(["Alpha", "Beta", "Total Logistics Ltd", "Gamma"]);
  expect(codes(notes)).toEqual([
    ["totalRow", "A!A4"],
    ["totalRow", "A!A7"],
  ]);
});

test("the totals row of a table is always left out, whatever it says", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 10],
    ["Beta", 20],
    ["All of it", 30],
  ];
  const { revenue, notes } = revenueOf(
    snapshotOf({ A: { cells, tables: { Sales: "A1:B4" }, withTotals: ["Sales"] } }),
  );
  expect(revenue.names).toEqual(["Alpha", "Beta"]);
  expect(revenue.sources[0].rowKeys).toEqual(["alpha", "beta", ""]);
  expect(codes(notes)).toEqual([["totalRow", "A!A4"]]);
});

test("a header repeated inside the data is left out", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 10],
    ["Account", 2024],
    ["Beta", 20],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Alpha: { 2024: 10 }, Beta: { 2024: 20 } });
  expect(codes(notes)).toEqual([["repeatedHeader", "A!A3"]]);
});

test("amounts without an account are noted, a blank row is not", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 10],
    ["", 7],
    ["", ""],
    ["#REF!", 9],
    ["\u200b", 3],
    ["Beta", 20],
  ];
  const tables = { Sales: "A1:B7" };
  const { revenue, notes } = revenueOf(snapshotOf({ A: { cells, tables } }));
  expect(revenue.sources[0].rowKeys).toEqual(["alpha", "", "", "", "", "beta"]);
  expect(codes(notes)).toEqual([
    ["blankAccount", "A!A3"],
    ["blankAccount", "A!A6"],
    ["accountError", "A!A5"],
  ]);
});

test("accounts may be numbers", () => {
  const { revenue } = revenueOf(
    snapshotOf({
      A: {
        cells: [
          ["Account", 2024],
          [1001, 10],
          ["1001", 5],
          [1002, 1],
        ],
      },
    }),
  );
  expect(revenue.names).toEqual(["1001", "1002"]);
  expect([...revenue.amounts[0]]).toEqual([15, 1]);
});

test("a period that stands twice is summed with a note", () => {
  const cells = [
    ["Account", 2024, "Revenue 2024"],
    ["Alpha", 10, 1],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }));
  expect(amounts).toEqual({ Alpha: { 2024: 11 } });
  expect(codes(notes)).toEqual([["samePeriodTwice", "A!C1"]]);
});

test("merged cells inside the source are a Problem naming the range, in a title above it they are none", () => {
  const cells = [
    ["Our revenue", ""],
    ["Account", 2024],
    ["Alpha", 10],
    ["", 20],
  ];
  expect(() => revenueOf(snapshotOf({ A: { cells, merged: ["A3:A4"] } }))).toThrow(
    "A!A3:A4 is merged. Unmerge it",
  );
  expect(revenueOf(snapshotOf({ A: { cells, merged: ["A1:B1"] } })).amounts).toEqual({ Alpha: { 2024: 10 } });
});

test("hidden rows are read with a note, or left out where only visible rows are asked for", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 10],
    ["Beta", 20],
    ["Gamma", 30],
    ["Delta", 40],
  ];
  const book = snapshotOf({ A: { cells, hiddenRows: [0, 2, 3] } });
  const all = revenueOf(book);
  expect(Object.keys(all.amounts)).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
  expect(all.notes).toMatchObject([
    {
      code: "hiddenRowsRead",
      addresses: ["A!A3:B4"],
      text: "Hidden or filtered rows of A!A1:B5 were read like the others: 2 in all.",
    },
  ]);
  const visible = revenueOf(book, { visibleRowsOnly: true });
  expect(Object.keys(visible.amounts)).toEqual(["Alpha", "Delta"]);
  expect(visible.revenue.sources[0].rowKeys).toEqual(["alpha", "", "", "delta"]);
  expect(codes(visible.notes)).toEqual([["hiddenRowsSkipped", "A!A3:B4"]]);
});

test("a long table counts each amount in the period of its date", () => {
  const cells = [
    ["Account", "Date", "Revenue"],
    ["Alpha", "2023-12-31", 10],
    ["alpha", "2024-01-01", 1],
    ["Alpha", 45300, 2],
    ["Beta", "31.12.2024", 5],
    ["Beta", "soon", 7],
    ["Beta", "", 8],
    ["Gamma", "2024-06-01", ""],
    ["Beta Total", "", 20],
  ];
  const formats = [[], [], [], ["", "yyyy-mm-dd"]];
  const { amounts, notes, revenue } = revenueOf(snapshotOf({ A: { cells, formats } }));
  expect(amounts).toEqual({
    Alpha: { 2023: 10, 2024: 3 },
    Beta: { 2023: 0, 2024: 5 },
    Gamma: { 2023: 0, 2024: 0 },
  });
  expect(revenue.sources[0].rowKeys).toEqual([
    "alpha",
    "alpha",
    "alpha",
    "beta",
    "beta",
    "beta",
    "gamma",
    "",
  ]);
  expect(codes(notes)).toEqual([
    ["spelledTwoWays", "A!A3"],
    ["notADate", "A!B6"],
    ["noDate", "A!B7"],
    ["totalRow", "A!A9"],
  ]);
});

test("dates too coarse for the grouping keep their own period, with a note", () => {
  const cells = [
    ["Account", "Period", "Revenue"],
    ["Alpha", "Q1 2024", 10],
    ["Alpha", "2023", 20],
  ];
  const { amounts, notes } = revenueOf(snapshotOf({ A: { cells } }), { groupDatesBy: "quarter" });
  expect(amounts).toEqual({ Alpha: { 2023: 20, "Q1 2024": 10 } });
  expect(notes).toMatchObject([
    { code: "coarseDates", address: "A!B3", text: "A!B3 names only 2023; it cannot be grouped by quarter." },
  ]);
});

test("periods that VF_Sources leaves out of a long table are not counted", () => {
  const cells = [
    ["Account", "Date", "Revenue"],
    ["Alpha", "2023-12-31", 10],
    ["Alpha", "2024-01-01", 1],
  ];
  const list = [
    ["Sheet", "Table or range", "Account column", "Periods", "Use"],
    ["A", "A1:C3", "Account", 2024, "yes"],
  ];
  const book = snapshotOf({ A: { cells }, S: { cells: list, tables: { VF_Sources: "A1:E2" } } });
  expect(revenueOf(book).amounts).toEqual({ Alpha: { 2024: 1 } });
});

test("a currency column with several currencies is a Problem until one is chosen", () => {
  const cells = [
    ["Account", "Currency", 2024],
    ["Alpha", "EUR", 10],
    ["Beta", "USD", 20],
    ["Alpha", "eur", 1],
    ["Gamma", "", 5],
  ];
  const book = snapshotOf({ A: { cells } });
  expect(() => revenueOf(book)).toThrow(
    "The revenue is in several currencies, first met in these cells: EUR (A!C2), USD (A!C3).",
  );
  const { amounts, notes, revenue } = revenueOf(book, { currency: "EUR" });
  expect(amounts).toEqual({ Alpha: { 2024: 11 }, Beta: { 2024: 0 }, Gamma: { 2024: 5 } });
  expect(revenue.currency).toBe("EUR");
  expect(codes(notes).slice(0, 2)).toEqual([
    ["otherCurrency", "A!C3"],
    ["noCurrency", "A!C5"],
  ]);
  expect(() => revenueOf(book, { currency: "CHF" })).toThrow(
    "No amount in CHF was found, only EUR (A!C2), USD (A!C3).",
  );
});

test("mixed number formats and signs in texts are several currencies too", () => {
  const cells = [
    ["Account", 2024],
    ["Alpha", 10],
    ["Beta", 20],
  ];
  const formats = [[], ["", "#,##0 [$€-407]"], ["", "[$$-409]#,##0"]];
  expect(() => revenueOf(snapshotOf({ A: { cells, formats } }))).toThrow(
    "first met in these cells: EUR (A!B2), $ (A!B3).",
  );
  expect(revenueOf(snapshotOf({ A: { cells, formats } }), { currency: "USD" }).amounts).toEqual({
    Alpha: { 2024: 0 },
    Beta: { 2024: 20 },
  });
  const texts = [
    ["Account", 2024],
    ["Alpha", "€10"],
    ["Beta", "£20"],
  ];
  expect(() => revenueOf(snapshotOf({ A: { cells: texts } }))).toThrow(
    "first met in these cells: EUR (A!B2), GBP (A!B3).",
  );
});

test("one currency, on some cells or in the header, is no Problem and is told", () => {
  const cells = [
    ["Account", "Revenue 2024 (€)"],
    ["Alpha", 10],
    ["Beta", 20],
  ];
  expect(revenueOf(snapshotOf({ A: { cells } })).revenue.currency).toBe("EUR");
  const formats = [[], ["", '#,##0 "€"'], ["", "#,##0"]];
  expect(revenueOf(snapshotOf({ A: { cells, formats } })).revenue.currency).toBe("EUR");
  expect(
    revenueOf(
      snapshotOf({
        A: {
          cells: [
            ["Account", 2024],
            ["Alpha", 1],
          ],
        },
      }),
    ).revenue.currency,
  ).toBe("");
});

test("sheets in different currencies do not add up", () => {
  const north = {
    cells: [
      ["Account", 2024],
      ["Alpha", "10 €"],
    ],
  };
  const south = {
    cells: [
      ["Account", 2024],
      ["Beta", "10 CHF"],
    ],
  };
  expect(() => revenueOf(snapshotOf({ North: north, South: south }))).toThrow(
    "first met in these cells: EUR (North!B2), CHF (South!B2).",
  );
});

test("of many like notes 20 stand by themselves and one more holds the rest, by ranges", () => {
  const rows = Array.from({ length: 100 }, (_, index) => [
    `Account ${index}`,
    index === 60 ? 60 : `${index}`,
  ]);
  const { notes } = revenueOf(
    snapshotOf({ A: { cells: [["Account", 2024], ...rows] } }, { culture: english }),
  );
  expect(notes).toHaveLength(21);
  expect(notes[19]).toMatchObject({ code: "textNumber", address: "A!B21" });
  expect(notes[20]).toEqual({
    code: "textNumber",
    address: "A!B22:B61",
    addresses: ["A!B22:B61", "A!B63:B101"],
    text: "More cells like the ones above, 79 in all, such as A!B22:B61, A!B63:B101.",
  });
});

test("a list that is cut short ends as a sentence does", () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`Account ${index}`, index % 2 ? index : `${index}`]);
  const sheet = (year: number) => ({ cells: [["Account", year], ...rows] });
  const { notes } = revenueOf(snapshotOf({ A: sheet(2023), B: sheet(2024) }));
  expect(notes.map(({ text }) => text).filter((text) => text.includes(" in all"))).toEqual([
    "More cells like the ones above, 40 in all, such as A!B42, A!B44, A!B46, A!B48, A!B50.",
    "Accounts that stand in more than one source were added up: 60 in all, such as Account 0 (A!A2, B!A2); Account 1 (A!A3, B!A3); Account 2 (A!A4, B!A4).",
  ]);
});

test("like notes in several columns are gathered column by column", () => {
  const rows = Array.from({ length: 100 }, (_, index) => [`Account ${index}`, `${index}`, `${index}`]);
  const { notes } = revenueOf(snapshotOf({ A: { cells: [["Account", 2023, 2024], ...rows] } }));
  expect(notes[20].addresses).toEqual(["A!B12:B101", "A!C12:C101"]);
});

test("the names of sheets are quoted in addresses where Excel asks for it", () => {
  const { notes } = revenueOf(
    snapshotOf({
      "Anna's sheet": {
        cells: [
          ["Account", 2024],
          ["Alpha", 1],
          ["Beta", "x"],
        ],
      },
    }),
  );
  expect(notes).toMatchObject([{ address: "'Anna''s sheet'!B3" }]);
});

test("a long name is cut in a sentence, not in the result", () => {
  const name = "A".repeat(500);
  const { revenue, notes } = revenueOf(
    snapshotOf({
      A: {
        cells: [
          ["Account", 2024],
          [name, -1],
        ],
      },
    }),
  );
  expect(revenue.names).toEqual([name]);
  expect(notes[0].text).toBe(`“${"A".repeat(59)}…” has net revenue below zero (-1); it is not ranked.`);
});
