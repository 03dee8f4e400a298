import { boxWidth, spineGap } from "./mapSizes";
import { moved, type PlacedBox, type Reports, type TreeBlock } from "./TreeBlock";

/**
 * A person with all below them, the reports stacked one below the other: for so many levels on both sides of the line
 * that comes down from the manager's box, below that on its right. A single report stands right under the manager.
 */
export function stackBlock(person: number, reports: Reports, levelsOnBothSides: number): TreeBlock {
  const own = reports[person];
  const isLeaf = (report: number) => reports[report].length === 0;
  // Those without reports come first: below a large team they would stand far from their manager.
  const ordered = [...own.filter(isLeaf), ...own.filter((report) => !isLeaf(report))];
  const blocks = ordered.map((report) => stackBlock(report, reports, levelsOnBothSides - 1));
  if (blocks.length === 0)
    return { width: boxWidth, rows: 1, anchor: boxWidth / 2, boxes: [topBox(person, 0)] };
  if (blocks.length === 1) return above(person, blocks[0]);
  return levelsOnBothSides > 0 ? onBothSides(person, blocks) : onTheRight(person, blocks);
}

function topBox(person: number, left: number): PlacedBox {
  return { person, left, row: 0, entry: "top" };
}

function above(person: number, block: TreeBlock): TreeBlock {
  const boxes = [topBox(person, block.anchor - boxWidth / 2), ...moved(block.boxes, 0, 1)];
  return { ...block, rows: block.rows + 1, boxes };
}

function onTheRight(person: number, blocks: readonly TreeBlock[]): TreeBlock {
  const spine = boxWidth / 2;
  const stack = stacked(blocks, (_, boxes) => moved(entering(boxes, "left"), spine + spineGap, 0));
  return {
    width: spine + spineGap + widest(blocks),
    rows: 1 + stack.rows,
    anchor: spine,
    boxes: [topBox(person, 0), ...stack.boxes],
  };
}

function onBothSides(person: number, blocks: readonly TreeBlock[]): TreeBlock {
  const [left, right] = parted(blocks);
  const spine = widest(left) + spineGap;
  const toTheLeft = stacked(left, ({ width }, boxes) =>
    moved(entering(boxes, "right"), spine - spineGap - width, 0),
  );
  const toTheRight = stacked(right, (_, boxes) => moved(entering(boxes, "left"), spine + spineGap, 0));
  return {
    width: spine + spineGap + widest(right),
    rows: 1 + Math.max(toTheLeft.rows, toTheRight.rows),
    anchor: spine,
    boxes: [topBox(person, spine - boxWidth / 2), ...toTheLeft.boxes, ...toTheRight.boxes],
  };
}

/** Each block goes to the side that is shorter so far. */
function parted(blocks: readonly TreeBlock[]): readonly [readonly TreeBlock[], readonly TreeBlock[]] {
  const sides: [TreeBlock[], TreeBlock[]] = [[], []];
  const heights = [0, 0];
  for (const block of blocks) {
    const side = heights[0] <= heights[1] ? 0 : 1;
    sides[side].push(block);
    heights[side] += block.rows;
  }
  return sides;
}

/** Blocks one below the other, from the row below the manager on. */
function stacked(
  blocks: readonly TreeBlock[],
  place: (block: TreeBlock, boxes: readonly PlacedBox[]) => readonly PlacedBox[],
): { readonly rows: number; readonly boxes: readonly PlacedBox[] } {
  const boxes: PlacedBox[] = [];
  let rows = 0;
  for (const block of blocks) {
    boxes.push(...moved(place(block, block.boxes), 0, 1 + rows));
    rows += block.rows;
  }
  return { rows, boxes };
}

/** The line from the manager comes to the first of the boxes at this side. */
function entering(boxes: readonly PlacedBox[], entry: PlacedBox["entry"]): readonly PlacedBox[] {
  return boxes.map((box, at) => (at === 0 ? { ...box, entry } : box));
}

const widest = (blocks: readonly TreeBlock[]) => Math.max(...blocks.map(({ width }) => width));
