import type { Frame, Point } from "./Frame";

/**
 * What we wrote last of the shapes of a sheet. A shape tells where it stands, but not who put it there: only with what
 * we wrote ourselves can a box that a person dragged be told from one that the plan moves. It is kept in the
 * workbook's settings, which go out in the same request as the shapes and travel with the file.
 */
export interface DrawnShapes {
  /** Where a cell far from the corner stood: elsewhere columns and rows, and so shapes, are a little larger or smaller. */
  readonly ruler: Point;
  /** By the names of the shapes. */
  readonly shapes: Readonly<Record<string, DrawnShape>>;
}

/** One of them: the print of its look, and where it was put; a connector is wherever its ends are. */
export type DrawnShape = readonly [print: number, ...frame: number[]];

/** While shapes are being written: the ids of those that are not ours, and where those that stand are moved to. */
export interface BegunShapes {
  readonly strangers: readonly string[];
  readonly shapes: DrawnShapes["shapes"];
}

/** The frame of a shape that was written; undefined of connectors. */
export function frameOf(drawn: DrawnShape | undefined): Frame | undefined {
  if (drawn?.length !== 5) return undefined;
  const [, left, top, width, height] = drawn;
  return { left, top, width, height };
}

/** As it is kept. */
export function drawnAt(print: number, { left, top, width, height }: Frame): DrawnShape {
  return [print, left, top, width, height];
}

/** What is kept of a sheet; undefined where it is not as we write it. */
export function drawnShapesFrom(value: unknown): DrawnShapes | undefined {
  if (!isObject(value) || !isObject(value.ruler) || !isObject(value.shapes)) return undefined;
  const { left, top } = value.ruler;
  if (typeof left !== "number" || typeof top !== "number") return undefined;
  return { ruler: { left, top }, shapes: shapesFrom(value.shapes) };
}

/** What a run that broke off had begun on a sheet; undefined where it is not as we write it. */
export function begunShapesFrom(value: unknown): BegunShapes | undefined {
  if (!isObject(value) || !Array.isArray(value.strangers) || !isObject(value.shapes)) return undefined;
  return {
    strangers: value.strangers.filter((each) => typeof each === "string"),
    shapes: shapesFrom(value.shapes),
  };
}

function shapesFrom(value: Record<string, unknown>): DrawnShapes["shapes"] {
  const isDrawn = (entry: [string, unknown]): entry is [string, DrawnShape] =>
    Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every((each) => typeof each === "number");
  return Object.fromEntries(Object.entries(value).filter(isDrawn));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
