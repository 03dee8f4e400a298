import { hierarchy, tree, type HierarchyPointNode } from "d3-hierarchy";
import { boxGap, boxWidth } from "./mapSizes";
import { stackBlock } from "./stackBlock";
import { moved, type PlacedBox, type Reports, type TreeBlock } from "./TreeBlock";

/**
 * A person with all below them, the reports of the first levels side by side as a tidy tree, further down stacked. A
 * stack stands in the tree as a chain as long as it has rows, so that nothing comes to lie under its neighbours.
 */
export function spreadTree(
  person: number,
  reports: Reports,
  levels: number,
  levelsOnBothSides: number,
): TreeBlock {
  let met = 0;
  const nodeOf = (of: number, depth: number): Node => {
    const order = met++;
    if (depth < levels && reports[of].length > 0) {
      const below = reports[of].map((report) => nodeOf(report, depth + 1));
      return { order, block: boxOf(of), isBegin: true, below };
    }
    const block = stackBlock(of, reports, levelsOnBothSides);
    return { order, block, isBegin: true, below: chain(order, block, block.rows - 1) };
  };
  const layout = tree<Node>().nodeSize([1, 1]).separation(distance);
  const nodes = layout(hierarchy(nodeOf(person, 0), ({ below }) => below)).descendants();
  const left = Math.floor(Math.min(...nodes.map(({ x, data }) => x - data.block.anchor)));
  const boxes = nodes.flatMap((node) => placed(node, left));
  const right = Math.max(...nodes.map(({ x, data }) => x - data.block.anchor + data.block.width));
  return {
    width: Math.ceil(right - left),
    rows: 1 + Math.max(...boxes.map(({ row }) => row)),
    anchor: boxes[0].left + boxWidth / 2,
    boxes,
  };
}

/** A box, a stack, or a further row of one, that takes room only. */
interface Node {
  /** Rises from left to right. */
  readonly order: number;
  readonly block: TreeBlock;
  readonly isBegin: boolean;
  readonly below: readonly Node[];
}

function boxOf(person: number): TreeBlock {
  const box: PlacedBox = { person, left: 0, row: 0, entry: "top" };
  return { width: boxWidth, rows: 1, anchor: boxWidth / 2, boxes: [box] };
}

function chain(order: number, block: TreeBlock, rows: number): readonly Node[] {
  let below: readonly Node[] = [];
  for (let row = 0; row < rows; row++) below = [{ order, block, isBegin: false, below }];
  return below;
}

/** From middle to middle. The library hands the two in either order. */
function distance(one: HierarchyPointNode<Node>, other: HierarchyPointNode<Node>): number {
  const [left, right] = one.data.order < other.data.order ? [one.data, other.data] : [other.data, one.data];
  return left.block.width - left.block.anchor + boxGap + right.block.anchor;
}

function placed({ x, depth, data }: HierarchyPointNode<Node>, left: number): readonly PlacedBox[] {
  return data.isBegin ? moved(data.block.boxes, Math.round(x - data.block.anchor - left), depth) : [];
}
