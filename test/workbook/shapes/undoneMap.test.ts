import type { Plan } from "../../../src/model/plan";
import { makeBook } from "../../workbench/makeBook";
import { draw, mapPlan, shapeOf, shapesOf } from "./drawn";
import { box, mapOf, reports } from "./mapBlock";

const people = [box("ana", 160, 0), box("ben", 0, 100)];
const map = mapPlan(mapOf(people, [reports("ana", "ben")]));
/** Takes back the first run of all. */
const undoing: Plan = { sheets: [], columns: [], undoes: { tool: "recomputeTiers", removes: "all" } };

test("undoing the first run takes the map with its sheet, and leaves nothing of ours", async () => {
  const book = makeBook({ Sheet1: [["Hello"]] });
  await draw(book, map);
  expect([...book.settings.keys()]).toContain("vf.shapes");
  await draw(book, undoing);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect([...book.settings.keys()].filter((key) => key.startsWith("vf."))).toEqual([]);
});

test("a sheet on which a person drew something stays, and is theirs", async () => {
  const book = makeBook({ Sheet1: [["Hello"]] });
  await draw(book, map);
  shapesOf(book).push({ ...structuredClone(shapeOf(book, "ana")), id: "{arrow}", name: "My arrow" });
  await draw(book, undoing);
  expect(shapesOf(book)).toHaveLength(4);
  expect(book.sheets[1].customProperties.has("vf.owner")).toBe(false);
});

test("an earlier map comes back as it was, boxes that were dragged since at their places", async () => {
  const book = makeBook({ Sheet1: [["Hello"]] });
  await draw(book, map);
  await draw(book, mapPlan(mapOf([...people, box("cleo", 320, 100)], [reports("ana", "cleo")])));
  shapeOf(book, "ben").left += 300;
  await draw(book, { ...map, undoes: { tool: "recomputeTiers", removes: [] } });
  expect(shapesOf(book).map(({ name }) => name)).toEqual(["VF map: ana", "VF map: ben", "VF map: ana-ben"]);
  expect(shapeOf(book, "ben").left).toBe(314.25);
});
