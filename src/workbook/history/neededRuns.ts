import type { HistoryEntry } from "../records";

/** How many runs can be undone. */
export const undoDepth = 3;

/** The run before one of the runs that are kept, of the same tool; undefined where none is kept. */
export function sameToolBefore(runs: readonly HistoryEntry[], at: number): HistoryEntry | undefined {
  return runs.slice(0, at).findLast(({ run }) => run.tool === runs[at].run.tool);
}

/**
 * Of runs, oldest first, those that undoing needs: the last ones, for each of them the one before it of the same tool,
 * to which its sheets go back, and the one before them all, to which the settings go back; and the last run of every
 * tool, which its next one goes back to. At most three more than there are tools.
 */
export function neededRuns(runs: readonly HistoryEntry[]): HistoryEntry[] {
  const first = Math.max(0, runs.length - undoDepth);
  const ofTools = new Map(runs.map((each) => [each.run.tool, each]));
  const needed = new Set([...ofTools.values(), ...runs.slice(Math.max(0, first - 1))]);
  for (let at = first; at < runs.length; at++) {
    const before = sameToolBefore(runs, at);
    if (before) needed.add(before);
  }
  return runs.filter((each) => needed.has(each));
}

/** The runs that undoing the last one needs: itself, the one before it of the same tool, and the one before it. */
export function runsToUndo(runs: readonly HistoryEntry[]): HistoryEntry[] {
  const last = runs.length - 1;
  if (last < 0) return [];
  const needed = new Set([sameToolBefore(runs, last), ...runs.slice(-2)]);
  return runs.filter((each) => needed.has(each));
}

/** How many of the runs that are kept can be undone; `isThere` tells whether the sheet that keeps one is there. */
export function undoable(runs: readonly HistoryEntry[], isThere: (entry: HistoryEntry) => boolean): number {
  let count = 0;
  for (let at = runs.length - 1; at >= 0 && count < undoDepth; at--) {
    const { first, firstOfTool } = runs[at];
    const needed = [
      runs[at],
      ...(first ? [] : [runs[at - 1]]),
      ...(firstOfTool ? [] : [sameToolBefore(runs, at)]),
    ];
    if ((!first && at === 0) || !needed.every((each) => each && isThere(each))) break;
    count++;
    if (first) break;
  }
  return count;
}
