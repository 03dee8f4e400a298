import { spreadTree } from "./spreadTree";
import type { Reports, TreeBlock } from "./TreeBlock";

/**
 * All below a person, laid out to fit a width with as few rows as can be: how many levels stand side by side, and how
 * many of the stacked ones below have boxes on both sides of their line, is tried out. Where nothing fits it is the
 * narrowest.
 */
export function fittingTree(person: number, reports: Reports, width: number): TreeBlock {
  const depth = depthOf(person, reports);
  let best: TreeBlock | undefined;
  for (let levels = depth; levels >= 0; levels--) {
    for (let onBothSides = Math.min(depth - levels, mostOnBothSides); onBothSides >= 0; onBothSides--) {
      const tried = spreadTree(person, reports, levels, onBothSides);
      if (!best || isBetter(tried, best, width)) best = tried;
    }
    // Fewer rows than levels there cannot be.
    if (best && best.width <= width && best.rows === depth + 1) return best;
  }
  if (!best) throw new Error("A tree was not laid out.");
  return best;
}

/** Each such level doubles the width. */
const mostOnBothSides = 4;

function isBetter(tried: TreeBlock, best: TreeBlock, width: number): boolean {
  if (best.width > width) return tried.width < best.width;
  return tried.width <= width && tried.rows < best.rows;
}

/** The levels below a person. */
function depthOf(person: number, reports: Reports): number {
  return reports[person].reduce((most, report) => Math.max(most, 1 + depthOf(report, reports)), 0);
}
