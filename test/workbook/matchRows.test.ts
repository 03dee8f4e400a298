import { matchRows } from "../../src/workbook/matchRows";

const keys = ["alfreds", "berglunds", ""];

test("rows that stand as they stood keep their places", () => {
  expect([
    ...(matchRows(["Alfreds", "Berglunds", "Total"], keys, ["Alfreds", "Berglunds", "Total"]) ?? []),
  ]).toEqual([0, 1, 2]);
});

test("sorted rows are found by their account", () => {
  expect([
    ...(matchRows(["Alfreds", "Berglunds", "Total"], keys, ["Total", "Berglunds", "Alfreds"]) ?? []),
  ]).toEqual([2, 1, 0]);
});

test("the same account in several rows finds one of its rows each time", () => {
  const rows = matchRows(
    ["Alfreds", "Bon app'", "Alfreds"],
    ["a", "b", "a"],
    ["Bon app'", "Alfreds", "Alfreds"],
  );
  expect([...(rows ?? [])].sort()).toEqual([0, 1, 2]);
});

test("a row that came, went or was renamed is a change", () => {
  expect(matchRows(["Alfreds", "Berglunds"], keys, ["Alfreds", "Berglunds", "Chop-suey"])).toBeUndefined();
  expect(matchRows(["Alfreds", "Berglunds"], keys, ["Alfreds"])).toBeUndefined();
  expect(matchRows(["Alfreds", "Berglunds"], keys, ["Alfreds", "Bolido"])).toBeUndefined();
});

test("a text that is an account here and none there cannot be followed", () => {
  expect(matchRows(["Total", "Total", "A"], ["total", "", "a"], ["A", "Total", "Total"])).toBeUndefined();
});
