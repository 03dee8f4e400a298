import type { AccountMap } from "../../model/decisions";
import { fittingTree } from "./fittingTree";
import { boxGap, boxWidth, laneName, sideMargin, treeGap } from "./mapSizes";
import { moved, type PlacedBox, type Reports, type TreeBlock } from "./TreeBlock";

/** Where everybody stands on the map of an account. */
export interface MapLayout {
  /** One a person, in their order. */
  readonly boxes: readonly PlacedBox[];
  readonly rows: number;
  /** The rows at the top that are the lane of people from outside. */
  readonly laneRows: number;
  /** What the trees and the strips beside them take, in points. */
  readonly width: number;
  /** False where a tree is so deep that it runs beyond the width. */
  readonly fits: boolean;
}

/**
 * The people of an account on a page of this width in points: at the top the lane of those from outside, below it the
 * trees of the reporting lines, side by side as far as the width goes, then in further rows; last come those whom no
 * reporting line touches. Free strips at both sides are left for lines.
 */
export function mapLayout({ people, influences }: AccountMap, width: number): MapLayout {
  const reports: Reports = people.map((_, manager) =>
    people.flatMap((each, person) => (each.manager === manager ? [person] : [])),
  );
  const inner = width - 2 * sideMargin;
  const tops = people.flatMap(({ manager, isOutside }, person) =>
    manager === undefined && !isOutside ? [person] : [],
  );
  const isApart = (person: number) => reports[person].length === 0;
  const trees = [
    ...tops.filter((top) => !isApart(top)).map((top) => fittingTree(top, reports, inner)),
    ...tops.filter(isApart).map((top) => fittingTree(top, reports, inner)),
  ];
  const shelved = onShelves(trees, width);
  const outside = people.flatMap(({ isOutside }, person) => (isOutside ? [person] : []));
  const wish = (person: number) => {
    const targets = influences.filter(({ from }) => from === person).map(({ to }) => to);
    const lefts = shelved.boxes.filter((box) => targets.includes(box.person)).map(({ left }) => left);
    return lefts.length > 0 ? lefts.reduce((sum, left) => sum + left, 0) / lefts.length : inner / 2;
  };
  const lane = inLane(outside, wish, width);
  const all = [...lane.boxes, ...moved(shelved.boxes, 0, lane.rows)];
  const needed = shelved.width + 2 * sideMargin;
  return {
    boxes: all.sort((one, other) => one.person - other.person),
    rows: lane.rows + shelved.rows,
    laneRows: lane.rows,
    width: needed,
    fits: needed <= width,
  };
}

/** Trees side by side, each shelf of them in the middle of the page. */
function onShelves(trees: readonly TreeBlock[], width: number) {
  const shelves: { trees: TreeBlock[]; width: number }[] = [];
  const gapBefore = (tree: TreeBlock) => (tree.boxes.length > 1 ? treeGap : boxGap);
  for (const tree of trees) {
    const shelf = shelves.at(-1);
    const wider = (shelf?.width ?? 0) + gapBefore(tree) + tree.width;
    if (!shelf || wider > width - 2 * sideMargin) shelves.push({ trees: [tree], width: tree.width });
    else {
      shelf.trees.push(tree);
      shelf.width = wider;
    }
  }
  const boxes: PlacedBox[] = [];
  let rows = 0;
  for (const shelf of shelves) {
    let left = Math.max(sideMargin, Math.round((width - shelf.width) / 2));
    shelf.trees.forEach((tree, at) => {
      if (at > 0) left += gapBefore(tree);
      boxes.push(...moved(tree.boxes, left, rows));
      left += tree.width;
    });
    rows += Math.max(...shelf.trees.map((tree) => tree.rows));
  }
  return { boxes, rows, width: Math.max(0, ...shelves.map((shelf) => shelf.width)) };
}

/**
 * In as many rows as they need, from left to right by whom they influence, each as near above them as the others let
 * it.
 */
function inLane(people: readonly number[], wish: (person: number) => number, width: number) {
  const begin = sideMargin + laneName;
  const end = width - sideMargin;
  const step = boxWidth + boxGap;
  const inRow = Math.max(1, Math.floor((end - begin + boxGap) / step));
  const ordered = [...people].sort((one, other) => wish(one) - wish(other) || one - other);
  const boxes: PlacedBox[] = [];
  ordered.forEach((person, at) => {
    const place = at % inRow;
    const toCome = Math.min(inRow, ordered.length - at + place) - place - 1;
    const most = end - boxWidth - toCome * step;
    const least = place === 0 ? begin : (boxes.at(-1)?.left ?? begin) + step;
    const left = Math.round(Math.max(least, Math.min(most, wish(person))));
    boxes.push({ person, left, row: Math.floor(at / inRow), entry: "top" });
  });
  return { boxes, rows: Math.ceil(people.length / inRow) };
}
