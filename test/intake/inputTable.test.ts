import { bodyRows, columnUnder, inputTable } from "../../src/intake/inputTable";
import { snapshotOf } from "./snapshotOf";

const cells = [
  ["Plans", ""],
  ["Account", "Fit"],
  ["Alpha", 3],
  ["Beta", 4],
  ["", ""],
  ["Gamma", 5],
];
const fits = (headers: ReadonlySet<string>) => headers.has("account") && headers.has("fit");

test("the table of the name counts, whatever its headers say, before one with the headers", () => {
  const book = snapshotOf({
    Mine: { cells, tables: { Mine: "A2:B4" } },
    Other: { cells: [["Who"], ["Alpha"]], tables: { vf_ratings: "A1:A2" } },
  });
  expect(inputTable(book, "VF_Ratings", fits)?.place).toMatchObject({
    sheet: "Other",
    table: { name: "vf_ratings" },
  });
});

test("cells with the headers will do, down to the first blank row", () => {
  const found = inputTable(snapshotOf({ Mine: { cells } }), "VF_Ratings", fits);
  expect(found?.place).toEqual({
    sheetId: expect.any(String),
    sheet: "Mine",
    area: { row: 1, column: 0, rows: 3, columns: 2 },
  });
  expect(found && bodyRows(found)).toEqual([2, 3]);
  expect(found && columnUnder(found, " FIT")).toBe(1);
});

test("what fits is asked with the names as they are written, too", () => {
  const book = snapshotOf({ Mine: { cells: [["CustomerName", "Fit"]] } });
  expect(inputTable(book, "VF_Ratings", (_, names) => names[0] === "CustomerName")).toBeDefined();
});

test("sheets of ours, and our tables of another name, are not searched for headers", () => {
  const book = snapshotOf({
    Ours: { cells, role: "settings" },
    Results: { cells, tables: { VF_Pareto: "A2:B4" } },
  });
  expect(inputTable(book, "VF_Ratings", fits)).toBeUndefined();
});
