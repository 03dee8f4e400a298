import type { Plan } from "../../../src/model/plan";
import type { ShapesBlock } from "../../../src/model/shapePlan";
import { apply } from "../../../src/workbook/apply";
import { read } from "../../../src/workbook/read";
import type { Book } from "../../../src/workbench/book/Book";
import type { Shape } from "../../../src/workbench/book/Shape";
import { createNodeHost, type NodeHost } from "../../../src/workbench/host/transport/createNodeHost";
import { sheetNamed } from "../../actions/workbench";
import { planOf, sheetPlan } from "../plans";

/** A plan of one sheet with a heading in a taller row and a map below it. */
export const mapPlan = (...blocks: readonly ShapesBlock[]): Plan =>
  planOf(
    [],
    [
      {
        ...sheetPlan("decisions", "Decision map", [heading, ...blocks]),
        heights: [{ row: 0, height: 25.5 }],
      },
    ],
  );

const heading = {
  kind: "text",
  name: "heading",
  at: { row: 0, column: 0 },
  cells: [["Decision map"]],
  style: { size: 20 },
} as const;

/** What applying a plan sent over the wire. */
export interface Drawn {
  readonly requests: number;
  /** The bytes of each request. */
  readonly sent: readonly number[];
}

let last: NodeHost | undefined;

/** A host for a book; loading the library once is enough for all of them. */
export function hostOf(book: Book): NodeHost {
  last = createNodeHost(book, { after: last });
  return last;
}

/** Reads a book and applies a plan to it through Office.js. */
export async function draw(book: Book, plan: Plan): Promise<Drawn> {
  const node = hostOf(book);
  const leave = node.useGlobally();
  try {
    const { kind } = await apply(plan, await read(), () => undefined);
    expect(kind).toBe("written");
    return { requests: node.requests(), sent: node.host.log.map(({ sent }) => sent) };
  } finally {
    leave();
  }
}

/** The shapes on the map's sheet. */
export const shapesOf = (book: Book): Shape[] => sheetNamed(book, "Decision map").shapes;

/** One of them by its id in the plan. */
export function shapeOf(book: Book, id: string): Shape {
  const found = shapesOf(book).find(({ name }) => name === `VF map: ${id}`);
  if (!found)
    throw new Error(
      `No shape ${id}; there are ${shapesOf(book)
        .map(({ name }) => name)
        .join(", ")}`,
    );
  return found;
}
