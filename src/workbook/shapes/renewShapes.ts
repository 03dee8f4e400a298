import type { GivenIds } from "../askIds";
import type { SheetArrangement } from "../Arrangement";
import type { BookReading } from "../BookReading";
import { recordsOf, type Records } from "../records";
import { inOrder, type Job } from "../send";
import type { AskedBack } from "../verify";
import { shapesBlocks, type FoundShapes } from "./askShapes";
import type { BegunShapes } from "./DrawnShapes";
import { drawShapes } from "./drawShapes";
import { findChanges } from "./findChanges";
import type { ShapeChanges } from "./ShapeChanges";

/** How the shapes of our sheets are brought to what the plan wishes, and what is kept of them. */
export interface ShapesRenewal {
  readonly jobs: Iterable<Job>;
  /** For the journal, by the sheets' ids; undefined where nothing is to be drawn. */
  readonly begun?: Readonly<Record<string, BegunShapes>>;
  /** For the records; undefined where they say so already. */
  readonly drawn?: Records["shapes"];
  /** For every sheet that is drawn on. */
  readonly back: readonly (AskedBack & { readonly what: string })[];
}

/** Plans the changes to the shapes of our sheets, given what stands there now. */
export function renewShapes(
  context: Excel.RequestContext,
  found: ReadonlyMap<SheetArrangement, FoundShapes>,
  book: BookReading,
  given: GivenIds,
): ShapesRenewal {
  const { shapes: drawn, journal } = recordsOf(book);
  const renewed = [...found].map(([arrangement, each]) => {
    const { existing, name } = arrangement;
    const id = existing?.id ?? given.sheets.get(name) ?? "";
    const changes = findChanges(shapesBlocks(arrangement), each, drawn[id], journal?.shapes[id]);
    let shapes: Excel.ShapeCollection | undefined;
    const shapesOf = () => (shapes ??= context.workbook.worksheets.getItem(id).shapes);
    return { id, name, changes, shapesOf, count: each.standing.length };
  });
  const busy = renewed.filter(({ changes }) => changesAnything(changes));
  const standing = Object.entries(drawn).filter(([id]) => book.sheets.some((sheet) => sheet.id === id));
  const after = {
    ...Object.fromEntries(standing),
    ...Object.fromEntries(renewed.map(({ id, changes }) => [id, changes.drawn])),
  };
  return {
    jobs: inOrder(...busy.map(({ shapesOf, changes }) => drawShapes(shapesOf, changes))),
    ...(busy.length > 0 && {
      begun: {
        ...journal?.shapes,
        ...Object.fromEntries(busy.map(({ id, changes }) => [id, changes.begun])),
      },
    }),
    ...(JSON.stringify(after) !== JSON.stringify(drawn) && { drawn: after }),
    back: busy.map(({ name, changes, shapesOf, count }) => ({
      ...askCount(shapesOf, count + added(changes) - changes.gone.length),
      what: name,
    })),
  };
}

const changesAnything = ({ gone, shapes, connectors }: ShapeChanges) =>
  gone.length > 0 || connectors.length > 0 || shapes.some((each) => each.isMoved || each.isDressed);

const added = ({ shapes, connectors }: ShapeChanges) =>
  connectors.length + shapes.filter(({ standing }) => standing === undefined).length;

/** Asks how many shapes there are once all are drawn. */
function askCount(shapesOf: () => Excel.ShapeCollection, expected: number): AskedBack {
  const counts: OfficeExtension.ClientResult<number>[] = [];
  const queue = () => {
    counts.push(shapesOf().getCount());
  };
  return { jobs: [{ bytes: 300, queue }], kept: async () => counts.every(({ value }) => value === expected) };
}
