import { isDeepStrictEqual } from "node:util";
import type { Plan } from "../../../src/model/plan";
import { apply } from "../../../src/workbook/apply";
import { patience } from "../../../src/workbook/patience";
import { read } from "../../../src/workbook/read";
import type { Book } from "../../../src/workbench/book/Book";
import { bookDigest } from "../../../src/workbench/book/bookDigest";
import { cloned } from "../../adversary/cloned";
import { makeBook } from "../../workbench/makeBook";
import { draw, hostOf, mapPlan, shapeOf, shapesOf } from "./drawn";
import { box, influences, largeMap, mapOf, reports } from "./mapBlock";

const before = mapPlan(
  mapOf(
    [box("lane", -10, -10, { fixed: true }), box("ana", 160, 0), box("ben", 0, 100)],
    [reports("ana", "ben")],
  ),
);
/** Ana goes down, Ben is dressed anew, Cleo comes, the lane goes, and so does the line. */
const after = mapPlan(
  mapOf(
    [box("ana", 160, 50), box("ben", 0, 150, { fill: "#FFFFFF" }), box("cleo", 320, 150)],
    [reports("ana", "cleo"), influences("ben", "cleo")],
  ),
);

/** A book with the first map, in which a person dragged Ben and drew an arrow. */
async function drawnBook(): Promise<Book> {
  const book = makeBook({ Sheet1: [["Hello"]] });
  await draw(book, before);
  const ben = shapeOf(book, "ben");
  ben.left += 300;
  shapesOf(book).push({ ...structuredClone(ben), id: "{arrow}", name: "My arrow", left: 600 });
  return book;
}

/** Applies a plan while one request breaks off after some actions; gives how many actions it had. */
async function breakOff(book: Book, plan: Plan, request: number, actions: number): Promise<number> {
  const node = hostOf(book);
  const leave = node.useGlobally();
  let had = 0;
  node.host.intercept = ({ n, batch }) => {
    if (n !== request) return undefined;
    had = batch.Actions.length;
    return { kind: "fail after", actions, code: "GeneralException" };
  };
  await apply(plan, await read(), () => undefined).then(
    () => undefined,
    (error: Error) => expect(error.message).not.toContain("plan has no"),
  );
  leave();
  return had;
}

/** The shapes without their ids, by name. */
function mapIn(book: Book): unknown {
  const found = bookDigest(book).sheets["Decision map"].shapes as { name: string }[];
  const shapes = found.sort((one, other) => one.name.localeCompare(other.name));
  return JSON.parse(JSON.stringify(shapes));
}

/** After which actions of a request a run may break off, so that the next one leaves something else than a clean one. */
async function leftWrong(start: Book, plan: Plan, request: number, clean: unknown) {
  const wrong: string[] = [];
  let had = Infinity;
  for (let actions = 0; actions <= had; actions++) {
    const book = cloned(start);
    had = await breakOff(book, plan, request, actions);
    await draw(book, plan);
    if (!isDeepStrictEqual(mapIn(book), clean)) wrong.push(`${actions} of ${had}`);
  }
  return { wrong, had };
}

beforeAll(() => Object.assign(patience, { pauses: [] }));

test("a first map that breaks off anywhere is whole after the next run, without a shape twice", async () => {
  const start = makeBook({ Sheet1: [["Hello"]] });
  const book = cloned(start);
  await draw(book, after);
  const { wrong, had } = await leftWrong(start, after, 4, mapIn(book));
  expect(had).toBeGreaterThan(80);
  expect(wrong).toEqual([]);
});

test("so is one that breaks off while it changes, and Ben stays where he was dragged", async () => {
  const start = await drawnBook();
  const book = cloned(start);
  await draw(book, after);
  expect(shapeOf(book, "ben").left).toBe(314.25);
  const { wrong, had } = await leftWrong(start, after, 5, mapIn(book));
  expect(had).toBeGreaterThan(80);
  expect(wrong).toEqual([]);
});

test("a large map that breaks off in its second request is whole after the next run", async () => {
  const plan = mapPlan(largeMap(200, 300));
  const book = makeBook({ Sheet1: [["Hello"]] });
  const clean = cloned(book);
  await draw(clean, plan);
  const had = await breakOff(book, plan, 5, 500);
  expect(had).toBeGreaterThan(1000);
  expect(shapesOf(book).length).toBeLessThan(500);
  await draw(book, plan);
  expect(mapIn(book)).toEqual(mapIn(clean));
});
