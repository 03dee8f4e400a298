import type { Book } from "../../../src/workbench/book/Book";
import { bookDigest } from "../../../src/workbench/book/bookDigest";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { sitePoint } from "../../../src/workbench/book/connectors/connectionSites";
import { endsOf } from "../../../src/workbench/book/connectors/placeLine";
import { reopened } from "../../actions/workbench";
import { makeBook } from "../../workbench/makeBook";
import { draw, mapPlan, shapeOf, shapesOf } from "./drawn";
import { box, influences, largeMap, mapOf, reports } from "./mapBlock";

const blank = () => makeBook({ Sheet1: [["Hello"]] });

/** Ana leads Ben and Cleo, and Ben influences Cleo. */
const people = [box("ana", 160, 0), box("ben", 0, 100), box("cleo", 320, 100)];
const lines = [reports("ana", "ben"), reports("ana", "cleo"), influences("ben", "cleo")];
const family = mapOf(people, lines);

/** Where shapes stand, by their names without the prefix. */
const placesOf = (book: Book) =>
  Object.fromEntries(
    shapesOf(book).map(({ name, left, top }) => [name.replace(/^VF map: /, ""), [left, top]]),
  );

test("boxes are drawn from the block's corner, named after their ids", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  expect(placesOf(book)).toMatchObject({ ana: [174.25, 70.5], ben: [14.25, 170.5], cleo: [334.25, 170.5] });
  expect(shapeOf(book, "ana")).toMatchObject({
    type: "RoundRectangle",
    width: 120,
    height: 48,
    fill: "#DDEFE3",
    line: { color: "#2E7D4F", weight: 1.5, dash: "Solid" },
    description: "Person ana, buyer",
    placement: "Absolute",
    text: {
      content: "Person ana\nBuyer",
      horizontal: "Center",
      vertical: "Middle",
      runs: [
        { length: 11, bold: true, color: "#1F2937", size: 10 },
        { length: 5, color: "#44546A", size: 10 },
      ],
    },
  });
});

test("connectors hold on to the boxes, dotted ones end in an arrow's head", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  const [ana, ben, cleo] = people.map(({ id }) => shapeOf(book, id));
  const report = shapeOf(book, "ana-ben");
  expect(report).toMatchObject({
    type: "Elbow",
    begin: { shapeId: ana.id, site: 2 },
    end: { shapeId: ben.id, site: 0 },
    line: { dash: "Solid" },
    arrows: { begin: "None", end: "None" },
  });
  expect(endsOf(report)).toEqual({ from: sitePoint(ana, 2), to: sitePoint(ben, 0) });
  expect(shapeOf(book, "ben~cleo")).toMatchObject({
    begin: { shapeId: ben.id, site: 3 },
    end: { shapeId: cleo.id, site: 1 },
    line: { color: "#B45309", weight: 2, dash: "RoundDot" },
    arrows: { begin: "None", end: "Triangle" },
  });
});

test("an ellipse is held at the middles of its sides too", async () => {
  const book = blank();
  await draw(
    book,
    mapPlan(mapOf([box("a", 0, 0, { type: "ellipse" }), box("b", 0, 90)], [reports("a", "b")])),
  );
  const [a, b] = [shapeOf(book, "a"), shapeOf(book, "b")];
  expect(endsOf(shapeOf(book, "a-b"))).toEqual({
    from: { left: a.left + 60, top: a.top + 48 },
    to: { left: b.left + 60, top: b.top },
  });
});

test("the same plan twice changes nothing and sends next to nothing", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  const before = bookDigest(book);
  const again = await draw(book, mapPlan(family));
  expect(bookDigest(book)).toEqual(before);
  const without = await draw(book, mapPlan());
  await draw(book, mapPlan());
  expect(Math.max(...again.sent)).toBeLessThan(6000);
  expect(without.requests).toBe(again.requests);
});

test("a box that changed is dressed anew, one that is gone goes with its lines, a new one is drawn", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  const red = box("ana", 160, 0, { fill: "#FBE4E1", type: "rectangle", border: undefined, text: undefined });
  const next = mapOf([red, people[1], box("dan", 320, 100)], [reports("ana", "ben"), reports("ana", "dan")]);
  await draw(book, mapPlan(next));
  const clean = blank();
  await draw(clean, mapPlan(next));
  const looks = (each: Book) =>
    shapesOf(each)
      .map(({ id: _, begin: _begin, end: _end, text, ...rest }) => ({
        ...rest,
        text: text?.content || undefined,
      }))
      .sort((one, other) => one.name.localeCompare(other.name));
  expect(looks(book).map(({ name }) => name)).toHaveLength(5);
  expect(looks(book).map((each) => ({ ...each, line: each.line.visible && each.line }))).toEqual(
    looks(clean).map((each) => ({ ...each, line: each.line.visible && each.line })),
  );
});

test("a plan without the map leaves none of it behind", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  await draw(book, mapPlan());
  expect(shapesOf(book)).toEqual([]);
});

test("shapes that are not ours stay as they are, copies of our boxes among them", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  const shapes = shapesOf(book);
  shapes.unshift({ ...structuredClone(shapeOf(book, "ana")), id: "{note}", name: "My note", left: 500 });
  shapes.push({ ...structuredClone(shapeOf(book, "ben")), id: "{copy}", left: 700 });
  const foreign = () => structuredClone(shapesOf(book).filter(({ id }) => ["{note}", "{copy}"].includes(id)));
  const before = foreign();
  await draw(book, mapPlan(mapOf([box("ana", 0, 0), box("ben", 0, 200, { fill: "#FFFFFF" })])));
  expect(foreign()).toEqual(before);
  await draw(book, mapPlan());
  expect(shapesOf(book)).toHaveLength(2);
  expect(foreign()).toEqual(before);
});

test("a new lane lies behind the boxes that stand", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  const lane = (id: string) => box(id, -10, -10, { width: 500, height: 200, fixed: true });
  await draw(book, mapPlan(mapOf([lane("north"), lane("south"), ...people], lines)));
  expect(shapesOf(book).map(({ name }) => name.slice(8))).toEqual([
    "north",
    "south",
    "ana",
    "ben",
    "cleo",
    "ana-ben",
    "ana-cleo",
    "ben~cleo",
  ]);
});

test("200 boxes and 300 lines: 5 requests below 1 MB each; nothing is sent again", async () => {
  const book = blank();
  const first = await draw(book, mapPlan(largeMap(200, 300)));
  expect(shapesOf(book)).toHaveLength(500);
  expect(first.requests).toBe(5);
  expect(Math.max(...first.sent)).toBeLessThan(1_000_000);
  const again = await draw(book, mapPlan(largeMap(200, 300)));
  expect(again.requests).toBe(5);
  expect(Math.max(...again.sent)).toBeLessThan(6000);
});

test("the map is the same in the file, opened and drawn again", async () => {
  const book = blank();
  await draw(book, mapPlan(family));
  const opened = await reopened(book);
  expect(diffBooks(book, opened).filter((line) => line.includes(" shapes "))).toEqual([]);
  const again = await draw(opened, mapPlan(family));
  expect(Math.max(...again.sent)).toBeLessThan(6000);
});
