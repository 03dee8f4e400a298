import { endsOf } from "../../../src/workbench/book/connectors/placeLine";
import { sitePoint } from "../../../src/workbench/book/connectors/connectionSites";
import type { Book } from "../../../src/workbench/book/Book";
import { sheetNamed } from "../../actions/workbench";
import { makeBook } from "../../workbench/makeBook";
import { draw, mapPlan, shapeOf } from "./drawn";
import { box, mapOf, reports } from "./mapBlock";

const people = [box("ana", 160, 0), box("ben", 0, 100)];
const lines = [reports("ana", "ben")];
const kept = mapOf(people, lines);
const putBack = mapOf(people, lines, { keepMoved: false });
/** The next level further down, as where somebody was added above. */
const lower = mapOf([box("ana", 160, 50), box("ben", 0, 150)], lines);

async function drawn(): Promise<Book> {
  const book = makeBook({ Sheet1: [["Hello"]] });
  await draw(book, mapPlan(kept));
  return book;
}

/** Drags a box as a person does. */
function drag(book: Book, id: string, left: number, top: number): void {
  const shape = shapeOf(book, id);
  shape.left += left;
  shape.top += top;
}

test("a box that a person moved stays there, and its line comes along", async () => {
  const book = await drawn();
  drag(book, "ben", 400, 30);
  await draw(book, mapPlan(kept));
  const [ana, ben] = [shapeOf(book, "ana"), shapeOf(book, "ben")];
  expect([ben.left, ben.top]).toEqual([414.25, 200.5]);
  expect(endsOf(shapeOf(book, "ana-ben"))).toEqual({ from: sitePoint(ana, 2), to: sitePoint(ben, 0) });
});

test("it stays through every further run, while the others go where the plan wants them", async () => {
  const book = await drawn();
  drag(book, "ben", 400, 30);
  await draw(book, mapPlan(kept));
  await draw(book, mapPlan(lower));
  await draw(book, mapPlan(lower));
  expect([shapeOf(book, "ben").left, shapeOf(book, "ben").top]).toEqual([414.25, 200.5]);
  expect(shapeOf(book, "ana").top).toBe(120.5);
});

test("a box put back by hand follows the plan again", async () => {
  const book = await drawn();
  drag(book, "ben", 400, 30);
  await draw(book, mapPlan(kept));
  drag(book, "ben", -400, -30);
  await draw(book, mapPlan(lower));
  expect([shapeOf(book, "ben").left, shapeOf(book, "ben").top]).toEqual([14.25, 220.5]);
});

test("without the wish to keep them, boxes are put back", async () => {
  const book = await drawn();
  drag(book, "ben", 400, 30);
  await draw(book, mapPlan(putBack));
  expect([shapeOf(book, "ben").left, shapeOf(book, "ben").top]).toEqual([14.25, 170.5]);
  await draw(book, mapPlan(lower));
  expect(shapeOf(book, "ben").top).toBe(220.5);
});

test("a box made larger keeps its size, and a new look all the same", async () => {
  const book = await drawn();
  shapeOf(book, "ben").width = 200;
  await draw(book, mapPlan(mapOf([people[0], box("ben", 0, 100, { fill: "#FFFFFF" })], lines)));
  expect(shapeOf(book, "ben")).toMatchObject({ width: 200, fill: "#FFFFFF" });
});

test("a lane is put back even where boxes are kept", async () => {
  const book = makeBook({ Sheet1: [["Hello"]] });
  const plan = mapPlan(mapOf([box("lane", 0, 0, { fixed: true }), ...people], lines));
  await draw(book, plan);
  drag(book, "lane", 50, 50);
  await draw(book, plan);
  expect(shapeOf(book, "lane").left).toBe(14.25);
});

test("where columns are a little wider, as on another computer, nobody moved anything", async () => {
  const book = await drawn();
  const sheet = sheetNamed(book, "Decision map");
  const wider = 1.03;
  sheet.defaultColumnWidth *= wider;
  for (const [column, width] of sheet.columnWidths) sheet.columnWidths.set(column, width * wider);
  for (const shape of sheet.shapes) {
    shape.left *= wider;
    shape.width *= wider;
  }
  await draw(book, mapPlan(lower));
  expect(shapeOf(book, "ben").top).toBe(220.5);
  drag(book, "ana", 30, 0);
  await draw(book, mapPlan(kept));
  expect(shapeOf(book, "ana").top).toBe(120.5);
});

test("a line that lost its box by hand is glued again", async () => {
  const book = await drawn();
  const line = shapeOf(book, "ana-ben");
  line.begin = undefined;
  line.top -= 40;
  await draw(book, mapPlan(kept));
  expect(shapeOf(book, "ana-ben").begin?.shapeId).toBe(shapeOf(book, "ana").id);
});

test("a box deleted by hand is drawn again, with its lines", async () => {
  const book = await drawn();
  const sheet = sheetNamed(book, "Decision map");
  sheet.shapes = sheet.shapes.filter(({ name }) => name !== "VF map: ben");
  await draw(book, mapPlan(kept));
  expect(shapeOf(book, "ana-ben").end?.shapeId).toBe(shapeOf(book, "ben").id);
});
