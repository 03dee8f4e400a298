import { note } from "../../src/model/note";
import { Problem } from "../../src/model/problem";

test("a Problem and a note say their sentences, plurals and choices with them", () => {
  expect(new Problem("noColumnsLeft", { source: "Sales", count: 1 }).message).toMatch(
    /no room for 1 tier column\./,
  );
  expect(new Problem("noRowsLeft", { table: "T", rows: 1_050_000, limit: 1_048_576 }).message).toBe(
    "The table T needs 1,050,000 rows, and a sheet has 1,048,576.",
  );
  expect(note("coarseDates", "A1", { value: "2024", groupBy: "month" }).text).toBe(
    "A1 names only 2024; it cannot be grouped by month.",
  );
});

test("the compiler asks for every parameter that a sentence names", () => {
  // @ts-expect-error: the sentence names a source and a count.
  expect(() => new Problem("noColumnsLeft", { source: "Sales" })).toThrow(/count/);
  // @ts-expect-error: the sentence names a list.
  expect(() => note("inputsLeft", "")).toThrow(/list/);
  expect(() => note("recovered", "")).not.toThrow();
});

test("a Problem told by another thread is told again", () => {
  const again = Problem.again("unknownAction", { action: "x", list: "y" });
  expect([again instanceof Problem, again.code, again.message]).toEqual([
    true,
    "unknownAction",
    "There is no action x. The actions are: y.",
  ]);
});
