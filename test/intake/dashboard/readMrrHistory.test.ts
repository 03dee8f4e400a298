import { readMrrHistory } from "../../../src/intake/dashboard/readMrrHistory";
import type { Cell } from "../../../src/model/cells";
import { defaultSettings } from "../../../src/model/settings";
import { kpiBook } from "./kpiBook";

const read = (history: readonly (readonly Cell[])[]) =>
  readMrrHistory(kpiBook([{ Account: "Alpha", MRR: 1 }], { history }), defaultSettings);

test("periods come in time order, whatever the order of the rows", () => {
  const found = read([
    ["Period", "Basic", "Pro"],
    ["Nov 2026", 30, 3],
    ["2026-09", 10, 1],
    ["Oct 2026", 20, 2],
  ]);
  expect(found?.history).toMatchObject({
    periods: ["Sep 2026", "Oct 2026", "Nov 2026"],
    plans: ["Basic", "Pro"],
    mrr: [
      [10, 20, 30],
      [1, 2, 3],
    ],
  });
  expect(found?.notes).toEqual([]);
});

test("periods that say no time stay as they stand, with a note", () => {
  const found = read([
    ["Period", "Basic"],
    ["after launch", 30],
    ["before launch", 10],
  ]);
  expect(found?.history.periods).toEqual(["after launch", "before launch"]);
  expect(found?.notes.map(({ code, address }) => [code, address])).toEqual([
    ["periodsAsTheyStand", "History!A2:A3"],
  ]);
});

test("a period on two rows is added up; blank is not known, and a column Total is no plan", () => {
  const found = read([
    ["Period", "Basic", "Pro", "Total"],
    ["2026-10", 20, "", 20],
    ["Oct 2026", 5, "", 5],
    ["2026-11", "", 7, 7],
  ]);
  expect(found?.history.plans).toEqual(["Basic", "Pro"]);
  expect(found?.history.mrr).toEqual([
    [25, NaN],
    [NaN, 7],
  ]);
  expect(found?.notes.map(({ text }) => text)).toEqual([
    "History!A3 is Oct 2026 once more; its MRR was added up.",
  ]);
});

test("without the table, or with nothing in it, there is no history", () => {
  expect(readMrrHistory(kpiBook([{ Account: "Alpha", MRR: 1 }]), defaultSettings)).toBeUndefined();
  expect(
    read([
      ["Period", "Basic"],
      ["", ""],
    ]),
  ).toBeUndefined();
  expect(read([["Period"], ["2026-10"]])).toBeUndefined();
});
