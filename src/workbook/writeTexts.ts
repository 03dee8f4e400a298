import type { Area } from "../model/cells";
import type { PlanCell, TextBlock } from "../model/plan";
import { around, meet } from "./areas";
import { cellEntry, type Entry } from "./cellEntry";
import { entryBytes } from "./entryBytes";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";

/** Blocks whose cells are written together, and the smallest area around them. */
interface Group {
  readonly area: Area;
  readonly blocks: readonly TextBlock[];
}

/**
 * Writes blocks of text where nothing stands any more; `taken` are the tables. Those close to each other are written
 * as one area: a cell that is left out costs less than one more range.
 */
export function* writeTexts(
  sheetOf: () => Excel.Worksheet,
  blocks: readonly TextBlock[],
  taken: readonly Area[],
): Generator<Job, void> {
  const written = blocks.filter(({ cells }) => cells.some((line) => line.some((cell) => cell !== null)));
  for (const group of grouped(written, taken)) {
    const bytes = group.blocks.flatMap(({ cells }) => cells.flat()).reduce(sumOfBytes, 1000);
    const queue = () => {
      rangeOf(sheetOf(), group.area).values = linesOf(group);
    };
    yield { bytes: bytes + 5 * group.area.rows * group.area.columns, queue };
  }
}

/** The cells of a block of text, and those its rows are merged across. */
export function textArea({ at, cells, mergeColumns }: TextBlock): Area {
  return { ...at, rows: cells.length, columns: mergeColumns ?? cells[0]?.length ?? 0 };
}

const sumOfBytes = (sum: number, cell: PlanCell) => sum + entryBytes(cell);

/** What one more range costs, in cells that are left out. */
const fewCells = 60;

function grouped(blocks: readonly TextBlock[], taken: readonly Area[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const area = { ...block.at, rows: block.cells.length, columns: block.cells[0]?.length ?? 0 };
    const size = ({ rows, columns }: Area) => rows * columns;
    const wider = groups.map((group) => around([group.area, area]) ?? area);
    const costs = wider.map((whole, at) =>
      taken.some((each) => meet(each, whole)) ? Infinity : size(whole) - size(groups[at].area) - size(area),
    );
    const best = costs.indexOf(Math.min(...costs));
    if (best >= 0 && costs[best] < fewCells)
      groups[best] = { area: wider[best], blocks: [...groups[best].blocks, block] };
    else groups.push({ area, blocks: [block] });
  }
  return groups;
}

/** Excel leaves a cell as it is where null is written. */
function linesOf({ area, blocks }: Group): (Entry | null)[][] {
  const lines = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): Entry | null => null),
  );
  for (const { at, cells } of blocks)
    for (const [down, line] of cells.entries())
      for (const [across, cell] of line.entries())
        lines[at.row - area.row + down][at.column - area.column + across] = cellEntry(cell);
  return lines;
}
