import { chooseSources, requireSources } from "../../src/intake/chooseSources";
import { findSources } from "../../src/intake/findSources";
import type { BookSnapshot } from "../../src/model/book";
import type { Cell } from "../../src/model/cells";
import { defaultSettings } from "../../src/model/settings";
import { snapshotOf } from "./snapshotOf";

const sheet2023 = {
  cells: [
    ["Account", 2023],
    ["Alpha", 10],
    ["Beta", 20],
  ],
};
const sheet2024 = {
  cells: [
    ["account ", 2024],
    ["Alpha", 30],
    ["Beta", 40],
  ],
};
const others = {
  cells: [
    ["Supplier name", 2024],
    ["Gamma", 5],
    ["Delta", 6],
  ],
};

function choose(book: BookSnapshot, asked: readonly string[] = []) {
  const found = findSources(book, defaultSettings);
  const { sources, notes } = chooseSources(book, found, defaultSettings, asked);
  return { ids: sources.map(({ id }) => id), sources, notes, require: () => requireSources(found, sources) };
}

const list = (...rows: readonly (readonly Cell[])[]) => ({
  cells: [["Sheet", "Table or range", "Account column", "Periods", "Use"], ...rows],
  tables: { VF_Sources: `A1:E${rows.length + 1}` },
  role: "settings",
});

test("one source is taken unasked", () => {
  expect(choose(snapshotOf({ A: sheet2023 })).ids).toEqual(["A!A1:B3"]);
});

test("a sheet a year and a sheet a region are taken together", () => {
  expect(choose(snapshotOf({ A: sheet2023, B: sheet2024 })).ids).toEqual(["A!A1:B3", "B!A1:B3"]);
  const south = {
    cells: [
      ["Account", 2023],
      ["Beta", 1],
      ["Delta", 2],
    ],
  };
  expect(choose(snapshotOf({ North: sheet2023, South: south })).ids).toEqual(["North!A1:B3", "South!A1:B3"]);
});

test("sources of another header are not linked: the person must choose", () => {
  const choice = choose(snapshotOf({ A: sheet2023, B: others }));
  expect(choice.ids).toEqual([]);
  expect(choice.require).toThrow(
    "More than one block of revenue was found: A!A1:B3 (Account; 2023); B!A1:B3 (Supplier name; 2024)",
  );
  expect(choice.require).toThrow(
    expect.objectContaining({
      code: "severalSources",
      candidates: [expect.objectContaining({ id: "A!A1:B3" }), expect.objectContaining({ id: "B!A1:B3" })],
    }),
  );
});

test.each([
  ["a copy", "2023 (2)", sheet2023],
  ["a budget", "Budget", sheet2024],
  [
    "the same year by quarters",
    "Quarters",
    {
      cells: [
        ["Account", "Q1 2023"],
        ["Alpha", 1],
        ["Beta", 2],
      ],
    },
  ],
  [
    "another layout",
    "Orders",
    {
      cells: [
        ["Account", "Date", "Revenue"],
        ["Alpha", "2024-01-02", 1],
        ["Beta", "2024-01-03", 1],
      ],
    },
  ],
])("%s beside the first is not linked with it", (_, name, sheet) => {
  expect(choose(snapshotOf({ A: sheet2023, [name]: sheet })).ids).toEqual([]);
});

test("no source is a Problem only where one is needed", () => {
  const choice = choose(snapshotOf({ A: { cells: [["Hello"]] } }));
  expect(choice.ids).toEqual([]);
  expect(choice.require).toThrow("No revenue found");
});

test("an id asked for decides: a table, a range, a sheet", () => {
  const book = snapshotOf({ A: { ...sheet2023, tables: { Sales: "A1:B3" } }, "My B": others });
  expect(choose(book, ["sales"]).ids).toEqual(["Sales"]);
  expect(choose(book, ["A!A1:B3"]).ids).toEqual(["Sales"]);
  expect(choose(book, ["'My B'!$A$1:$B$3"]).ids).toEqual(["'My B'!A1:B3"]);
  expect(choose(book, ["My B!A1:B2"]).ids).toEqual(["'My B'!A1:B2"]);
  expect(choose(book, ["My B"]).ids).toEqual(["'My B'!A1:B3"]);
  expect(choose(book, ["Sales", "A"]).ids).toEqual(["Sales"]);
});

test("sources asked for that may hold the same revenue twice are read with a note", () => {
  const quarters = {
    cells: [
      ["Account", "Q1 2023", "Q2 2023"],
      ["Alpha", 1, 2],
    ],
  };
  const book = snapshotOf({ A: sheet2023, B: sheet2024, Quarters: quarters });
  expect(choose(book, ["A", "B"]).notes).toEqual([]);
  expect(choose(book, ["A", "Quarters"])).toMatchObject({
    ids: ["A!A1:B3", "Quarters!A1:C2"],
    notes: [{ code: "sourcesOverlap", address: "Quarters!A1:C2" }],
  });
});

test.each(["Nowhere", "A!D1:F9", "B!A1:B3", ""])("%j is no source", (id) => {
  expect(() => choose(snapshotOf({ A: sheet2023 }), [id])).toThrow(
    `There is no revenue at ${id}. Found: A!A1:B3 (Account; 2023).`,
  );
});

test("VF_Sources decides where it stands", () => {
  const settings = list(
    ["A", "A1:B3", "Account", "All (2023)", "no"],
    ["B", "B!A1:B3", "account", "", "yes"],
  );
  expect(choose(snapshotOf({ A: sheet2023, B: sheet2024, Settings: settings })).ids).toEqual(["B!A1:B3"]);
});

test("a range in VF_Sources is known again after it has grown", () => {
  const settings = list(["A", "A!A1:B2", "Account", "All (2023)", "yes"]);
  expect(choose(snapshotOf({ A: sheet2023, Settings: settings })).ids).toEqual(["A!A1:B3"]);
});

test("a source that VF_Sources does not list is noted, one that has gone too", () => {
  const settings = list(["A", "A1:B3", "Account", "", "yes"], ["X", "OldTable", "Account", "", "yes"]);
  const { ids, notes } = choose(snapshotOf({ A: sheet2023, B: sheet2024, Settings: settings }));
  expect(ids).toEqual(["A!A1:B3"]);
  expect(notes).toMatchObject([
    { code: "sourceGone", address: "Settings!B3" },
    { code: "sourceNotListed", address: "B!A1:B3" },
  ]);
});

test("VF_Sources may name another account column and fewer periods", () => {
  const cells = [
    ["Customer", "Parent", 2022, 2023, 2024],
    ["Alpha", "Holding", 1, 2, 3],
    ["Beta", "Holding", 4, 5, 6],
  ];
  const settings = list(["A", "A1:E3", "Parent", "2022, 2024", "yes"]);
  const { sources, notes } = choose(snapshotOf({ A: { cells }, Settings: settings }));
  expect(sources[0].accountColumn).toMatchObject({ column: 1, name: "Parent" });
  expect(sources[0].periods.map(({ label }) => label)).toEqual(["2022", "2024"]);
  expect(notes).toMatchObject([
    {
      code: "periodNotListed",
      address: "Settings!D2",
      text: "A!A1:E3 also has 2023, which Settings!D2 does not name; not read.",
    },
  ]);
});

test("an account column that has gone is noted and the one found is taken", () => {
  const book = snapshotOf({ A: sheet2023, Settings: list(["A", "A1:B3", "Holding", "", "yes"]) });
  const { sources, notes } = choose(book);
  expect(sources[0].accountColumn.name).toBe("Account");
  expect(notes).toMatchObject([{ code: "noSuchColumn", address: "Settings!C2" }]);
});

test.each([
  ["badUse", ["A", "A1:B3", "Account", "", "maybe"], "Settings!E2"],
  ["noSuchPeriod", ["A", "A1:B3", "Account", "2019", "yes"], "Settings!D2"],
])("%s names the cell", (code, row, address) => {
  const book = snapshotOf({ A: sheet2023, Settings: list(row) });
  expect(() => choose(book)).toThrow(
    expect.objectContaining({ code, parameters: expect.objectContaining({ address }) }),
  );
});

test("no under every Use is a Problem with the candidates", () => {
  const book = snapshotOf({ A: sheet2023, Settings: list(["A", "A1:B3", "Account", "", "no"]) });
  expect(() => choose(book)).toThrow(
    expect.objectContaining({
      code: "noSourceInUse",
      candidates: [expect.objectContaining({ id: "A!A1:B3" })],
    }),
  );
});
