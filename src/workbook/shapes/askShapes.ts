import type { ShapesBlock } from "../../model/shapePlan";
import type { Block } from "../../model/plan";
import type { SheetArrangement } from "../Arrangement";
import { rangeOf } from "../rangeOf";
import type { Job } from "../send";
import type { Frame, Point } from "./Frame";
import { isShapeName } from "./shapeName";

/** A shape as it stands on a sheet. */
export interface StandingShape extends Frame {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** What stands on a sheet once its cells have their sizes. */
export interface FoundShapes {
  /** From the back to the front. */
  readonly standing: readonly StandingShape[];
  /** The corner of each block. */
  readonly origins: readonly Point[];
  readonly ruler: Point;
}

/** The blocks of shapes of a sheet. */
export function shapesBlocks({ plan }: Pick<SheetArrangement, "plan">): ShapesBlock[] {
  return plan.blocks.filter((block: Block) => block.kind === "shapes");
}

/** A cell far from the corner, and below and beside of what charts and tables of a map take. */
const rulerCell = { row: 199, column: 39, rows: 1, columns: 1 };

/**
 * Asks for the shapes of our sheets, and for the corners of their blocks, after the cells were written: what rows and
 * columns measure then nobody else knows. Sheets without shapes of ours are not asked.
 */
export function askShapes(context: Excel.RequestContext, sheets: readonly SheetArrangement[]) {
  const wanted = sheets.filter(
    (each) => shapesBlocks(each).length > 0 || each.existing?.shapes.some(isShapeName),
  );
  const asked: { readonly shapes: Excel.ShapeCollection; readonly cells: readonly Excel.Range[] }[] = [];
  const queue = () => {
    for (const arrangement of wanted) {
      const { existing, name } = arrangement;
      const sheet = context.workbook.worksheets.getItem(existing?.id ?? name);
      const corners = shapesBlocks(arrangement).map(({ at }) => ({ ...at, rows: 1, columns: 1 }));
      const cells = [...corners, rulerCell].map((cell) => rangeOf(sheet, cell).load("left,top"));
      const shapes = sheet.shapes.load(
        "items/id,items/name,items/type,items/left,items/top,items/width,items/height",
      );
      asked.push({ shapes, cells });
    }
  };
  const found = (): Map<SheetArrangement, FoundShapes> =>
    new Map(
      wanted.map((arrangement, at) => {
        const points = asked[at].cells.map(({ left, top }) => ({ left, top }));
        const standing = asked[at].shapes.items.map(({ id, name, type, left, top, width, height }) => ({
          id,
          name,
          type,
          left,
          top,
          width,
          height,
        }));
        return [arrangement, { standing, origins: points.slice(0, -1), ruler: points[points.length - 1] }];
      }),
    );
  const jobs: Job[] = wanted.length > 0 ? [{ bytes: 100_000 * wanted.length, queue }] : [];
  return { jobs, found };
}
