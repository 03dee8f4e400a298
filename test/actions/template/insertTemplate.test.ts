import { sampleRevenue } from "../../../src/model/template/sampleRevenue";
import { sampleTables } from "../../../src/model/template/sampleTables";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { makeBook } from "../../workbench/makeBook";
import {
  cellsOf,
  problemOf,
  reopened,
  resultOf,
  rowsOf,
  runOn,
  sheetNamed,
  today,
  valuesAt,
} from "../workbench";

jest.setTimeout(60_000);

const names = [
  ...["Contents", "Sheet1", "Revenue", "Criteria", "Ratings", "KPIs", "MRR history", "Profit", "Divisions"],
  ...["Plan", "Team members", "Charter", "Contacts", "Influence"],
];

test("an empty workbook gets a sheet for every table, and the contents before all others", async () => {
  const book = makeBook({ Sheet1: [] });
  const { outcome, requests, bytes } = await runOn(book, "insertTemplate");
  expect(outcome).toMatchObject({ kind: "done", result: { contents: "Contents", notes: [] } });
  expect(requests).toBeLessThanOrEqual(7);
  expect(bytes.sent).toBeLessThan(400_000);
  expect(book.sheets.map(({ name }) => name)).toEqual(names);
  expect(sheetNamed(book, "Contents").id).toBe(book.activeSheetId);
  expect(cellsOf(book, "Revenue")[0]).toEqual([
    ...["Account", "Country", "Account manager"],
    ...["2022", "2023", "2024", "2025"],
  ]);
  expect(rowsOf(book, "VF_Timeline")[0]).toMatchObject({
    Task: "Review of the Care plan",
    // 2026-11-21 less 84 days, as Excel counts.
    Start: 46_347 - 84,
  });
});

test("every account of every table is one of the revenue's", () => {
  const known = new Set(sampleRevenue.map(([name]) => name));
  for (const { name, headers, rows } of sampleTables(20_000, { lowest: 1, highest: 10 })) {
    const at = headers.indexOf("Account");
    const strangers = at < 0 ? [] : rows.map((row) => row[at]).filter((cell) => !known.has(String(cell)));
    expect({ name, strangers }).toEqual({ name, strangers: [] });
    expect(rows.every((row) => row.length === headers.length)).toBe(true);
  }
});

test("headers say what to type, cells take what belongs there, and links lead to the sheets", async () => {
  const book = await inserted();
  const kpis = sheetNamed(await reopened(book), "KPIs");
  const at = (row: number, column: number) =>
    kpis.validations.filter(({ areas }) =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
    );
  expect(at(5, 5)[0].prompt?.message).toBe("Not started, In progress or Done.");
  expect(at(5, 5)[0].rule).toEqual({ custom: { formula: "=TRUE" } });
  expect(at(6, 5)[0].rule).toEqual({
    list: { inCellDropDown: true, source: "Not started,In progress,Done" },
  });
  const contents = sheetNamed(book, "Contents");
  const links = Array.from({ length: 30 }, (_, row) => contents.cells.formula(row, 1)?.text).filter(Boolean);
  expect(links).toContain(`=HYPERLINK("#'MRR history'!A1","MRR history")`);
});

test("inserted twice, the second time leaves everything as it is and says so", async () => {
  const book = await inserted();
  const once = await reopened(book);
  const { message, notes, inserted: tables } = await resultOf(book, "insertTemplate");
  expect(message).toBe("All of the template stands already, so nothing was added.");
  expect(tables).toEqual([]);
  expect(notes.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, () => "tableLeft"));
  expect(diffBooks(once, await reopened(book))).toEqual([]);
});

test("a full workbook keeps all that is its own: sheets' names, tables, revenue", async () => {
  const rows = [
    ["Account", 2024, 2025],
    ["Alfreds", 100, 120],
  ];
  const book = makeBook(
    {
      Contents: [["mine"]],
      KPIs: [["Call Alfreds"]],
      Sales: rows,
      Team: [
        ["Person", "Account", "Role"],
        ["Eva", "Alfreds", "Innovator"],
      ],
    },
    { tables: { Turnover: "Sales!A1:C2", VF_Team: "Team!A1:C2" } },
  );
  const before = await reopened(book);
  const { notes, contents } = await resultOf(book, "insertTemplate");
  expect(contents).toBe("Contents (2)");
  expect(notes.map(({ text }) => text)).toEqual([
    "A sheet of yours is called “Contents”; the results stand on “Contents (2)”.",
    "This workbook has revenue of its own (Turnover), so the sample revenue was left out.",
    "VF_Team stands already on “Team”; it was left as it is.",
  ]);
  expect(sheetNamed(book, "KPIs (2)").tables[0].name).toBe("VF_Kpis");
  const touched = diffBooks(before, await reopened(book)).filter((line) =>
    /^(Contents|KPIs|Sales|Team) (?!\(2\)|members)/.test(line),
  );
  expect(touched).toEqual([]);
  expect((await resultOf(book, "inspect")).revenue?.names).toEqual(["Alfreds"]);
});

test("only the tools asked for; an unknown one is a Problem", async () => {
  const book = makeBook({ Sheet1: [] });
  const { inserted: tables } = await resultOf(book, "insertTemplate", {
    tools: ["buildTeam", "buildCharter"],
  });
  expect(tables).toEqual(["VF_Team", "VF_Charter"]);
  expect(await problemOf(book, "insertTemplate", { tools: ["buildRocket"] })).toBe("unknownTool");
});

test("ratings keep to the workbook's own scale", async () => {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate", { set: { "Rating scale": "1 to 5" } });
  const marks = rowsOf(book, "VF_Ratings").map((row) => Number(row["Revenue potential"]));
  expect([Math.min(...marks), Math.max(...marks)]).toEqual([1, 5]);
});

test("a name that is no table's but taken leaves its sheet out", async () => {
  const book = makeBook({ Sheet1: [[1]] });
  book.names.push({ name: "VF_Kpis", formula: "=Sheet1!$A$1", visible: true, comment: "" });
  const { notes } = await resultOf(book, "insertTemplate", { tools: ["buildDashboard"] });
  expect(notes.map(({ code }) => code)).toEqual(["tableNameNotFree"]);
  expect(valuesAt(book, "Sheet1", "A1")).toEqual([[1]]);
});

async function inserted() {
  const book = makeBook({ Sheet1: [] });
  await resultOf(book, "insertTemplate", { asOf: today });
  return book;
}
