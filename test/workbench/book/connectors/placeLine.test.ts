import type { Sheet } from "../../../../src/workbench/book/Book";
import { pathPoints } from "../../../../src/workbench/book/connectors/pathPoints";
import { followShape, placeLine } from "../../../../src/workbench/book/connectors/placeLine";
import { newBook } from "../../../../src/workbench/book/newBook";
import { newSheet } from "../../../../src/workbench/book/newSheet";
import type { Shape } from "../../../../src/workbench/book/Shape";
import { reopened } from "../../../actions/workbench";
import { newLine, newShape } from "../../../../src/workbench/host/shapes/newShape";

const [top, left, bottom, right] = [0, 1, 2, 3];

/** A sheet with a box 100 wide and 40 tall at each place. */
function sheetWith(...places: readonly (readonly [left: number, top: number])[]): Sheet {
  const sheet = newSheet("Map");
  for (const [x, y] of places)
    sheet.shapes.push({
      ...newShape(sheet, "geometric", "Rectangle"),
      left: x,
      top: y,
      width: 100,
      height: 40,
    });
  return sheet;
}

/** An elbow from a site of the first box to one of the second. */
function elbow(sheet: Sheet, from: number, to: number): Shape {
  const [one, other] = sheet.shapes;
  const line = newLine(sheet, { left: 0, top: 0 }, { left: 1, top: 1 }, "Elbow");
  sheet.shapes.push(line);
  line.begin = { shapeId: one.id, site: from };
  line.end = { shapeId: other.id, site: to };
  placeLine(sheet, line);
  return line;
}

const points = (line: Shape) => pathPoints(line).map((point) => [rounded(point.left), rounded(point.top)]);
const rounded = (value: number) => Math.round(value * 10) / 10 + 0;

test.each<[string, [number, number], number, number, number[][]]>([
  [
    "down to a report at the left",
    [-200, 100],
    bottom,
    top,
    [
      [50, 40],
      [50, 70],
      [-150, 70],
      [-150, 100],
    ],
  ],
  [
    "down to a report at the right",
    [200, 100],
    bottom,
    top,
    [
      [50, 40],
      [50, 70],
      [250, 70],
      [250, 100],
    ],
  ],
  [
    "straight down",
    [0, 100],
    bottom,
    top,
    [
      [50, 40],
      [50, 70],
      [50, 70],
      [50, 100],
    ],
  ],
  [
    "up to a manager",
    [200, -100],
    top,
    bottom,
    [
      [50, 0],
      [50, -30],
      [250, -30],
      [250, -60],
    ],
  ],
  [
    "across to the right",
    [200, 60],
    right,
    left,
    [
      [100, 20],
      [150, 20],
      [150, 80],
      [200, 80],
    ],
  ],
  [
    "across to the left",
    [-200, 60],
    left,
    right,
    [
      [0, 20],
      [-50, 20],
      [-50, 80],
      [-100, 80],
    ],
  ],
  [
    "once round the corner",
    [200, 100],
    bottom,
    left,
    [
      [50, 40],
      [50, 120],
      [200, 120],
    ],
  ],
  [
    "round the corner and up",
    [200, -100],
    right,
    bottom,
    [
      [100, 20],
      [250, 20],
      [250, -60],
    ],
  ],
  [
    "out and back at the right",
    [30, 100],
    right,
    right,
    [
      [100, 20],
      [148, 20],
      [148, 120],
      [130, 120],
    ],
  ],
  [
    "over the top of both",
    [200, 0],
    top,
    top,
    [
      [50, 0],
      [50, -18],
      [250, -18],
      [250, 0],
    ],
  ],
  [
    "round both, where the end lies behind",
    [-200, 60],
    right,
    left,
    [
      [100, 20],
      [118, 20],
      [118, 50],
      [-218, 50],
      [-218, 80],
      [-200, 80],
    ],
  ],
  [
    "in from above",
    [-200, 100],
    right,
    top,
    [
      [100, 20],
      [118, 20],
      [118, 60],
      [-150, 60],
      [-150, 100],
    ],
  ],
])("an elbow: %s", (_story, place, from, to, expected) => {
  const sheet = sheetWith([0, 0], place);
  expect(points(elbow(sheet, from, to))).toEqual(expected);
});

test("curves bend where elbows do, straight lines nowhere", () => {
  const sheet = sheetWith([0, 0], [200, 100]);
  const line = elbow(sheet, bottom, top);
  line.type = "Curve";
  placeLine(sheet, line);
  expect(points(line)).toHaveLength(4);
  line.type = "Straight";
  placeLine(sheet, line);
  expect(points(line)).toEqual([
    [50, 40],
    [250, 100],
  ]);
});

test("every way of bending is in the file", async () => {
  const book = newBook("Map.xlsx");
  const places = [
    [-200, 100],
    [200, 100],
    [200, -100],
    [-200, -100],
    [0, 100],
    [200, 0],
  ] as const;
  const ways = places.flatMap((place) =>
    [top, left, bottom, right].flatMap((from) => [top, right].map((to) => ({ place, from, to }))),
  );
  const sheet = book.sheets[0];
  for (const [at, { place, from, to }] of ways.entries()) {
    const each = sheetWith([1000, 300 + at * 300], [1000 + place[0], 300 + at * 300 + place[1]]);
    elbow(each, from, to);
    sheet.shapes.push(...each.shapes);
  }
  const opened = (await reopened(book)).sheets[0];
  const bends = (of: Sheet) =>
    of.shapes
      .filter(({ kind }) => kind === "line")
      .map((line) => points(line).map((point) => point.map(Math.round)));
  expect(bends(opened)).toHaveLength(ways.length);
  expect(bends(opened)).toEqual(bends(sheet));
});

test("its box is turned and mirrored as Excel writes it", () => {
  const boxOf = (place: [number, number]) => {
    const {
      left: x,
      top: y,
      width,
      height,
      rotation,
      flipHorizontal,
    } = elbow(sheetWith([0, 0], place), bottom, top);
    return [x, y, width, height, rotation, flipHorizontal];
  };
  expect(boxOf([-200, 100])).toEqual([-80, -30, 60, 200, 90, undefined]);
  expect(boxOf([200, 100])).toEqual([120, -30, 60, 200, 270, true]);
});

test("lines follow a shape that is moved, and bend anew", () => {
  const sheet = sheetWith([0, 0], [200, 100]);
  const line = elbow(sheet, bottom, top);
  sheet.shapes[1].top = 300;
  followShape(sheet, sheet.shapes[1]);
  expect(points(line)).toEqual([
    [50, 40],
    [50, 170],
    [250, 170],
    [250, 300],
  ]);
});
