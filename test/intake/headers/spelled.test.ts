import { columnsSpelled, headerKeys, spells } from "../../../src/intake/headers/spelled";
import { columnUnder, inputTable } from "../../../src/intake/inputTable";
import { snapshotOf } from "../snapshotOf";

test.each([
  ["Gewicht", "Weight"],
  ["peso ", "Weight"],
  ["ВЕС", "Weight"],
  ["权重", "Weight"],
  ["Weight", "Weight"],
  ["Höher ist besser", undefined],
  ["Mehr ist besser", "Higher is better"],
])("%s stands for %s", (header, name) => {
  expect(name === undefined ? columnsSpelled(header) : spells(header, name)).toEqual(
    name === undefined ? [] : true,
  );
});

test("a header that is no name of ours has its own key alone", () => {
  expect(headerKeys("Branche")).toEqual(["branche"]);
  expect(headerKeys("Umsatz")).toEqual(["umsatz", "revenue"]);
});

test("a table in Russian is found by its headers, and its columns by their English names", () => {
  const cells = [
    ["Критерий", "Измерение", "Вес"],
    ["Потенциал", "Growth", 3],
  ];
  const table = inputTable(snapshotOf({ Лист1: { cells } }), "VF_Criteria", (headers) =>
    ["criterion", "dimension", "weight"].every((header) => headers.has(header)),
  );
  expect(table && ["Criterion", "Weight"].map((header) => columnUnder(table, header))).toEqual([0, 2]);
});

test("a column called by the English name goes before one that may stand for it", () => {
  const cells = [
    ["Kunde", "Account", "Section", "Text"],
    ["a", "b", "c", "d"],
  ];
  const table = inputTable(snapshotOf({ S: { cells, tables: { VF_X: "A1:D2" } } }), "VF_X", () => false);
  expect(table && columnUnder(table, "Account")).toBe(1);
});
