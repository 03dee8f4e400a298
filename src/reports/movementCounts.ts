import type { MovementCounts } from "../model/sheetTexts";
import { cellOf, columnOf, numbersOf, type Table } from "../model/table";

/** How many accounts went which way into the last period, counted from `VF_Movement`, which has the latest first. */
export function movementCounts(flows: Table, tierNames: readonly string[]): MovementCounts {
  const counts = { up: 0, down: 0, unchanged: 0, fresh: 0, lost: 0 };
  const [from, to, period] = ["From", "To", "To period"].map((name) => columnOf(flows, name));
  const accounts = numbersOf(flows, "Accounts");
  for (let row = 0; row < flows.rows; row++) {
    if (cellOf(period, row) !== cellOf(period, 0)) continue;
    const before = tierNames.indexOf(String(cellOf(from, row)));
    const after = tierNames.indexOf(String(cellOf(to, row)));
    counts[wayOf(before, after)] += accounts[row];
  }
  return counts;
}

function wayOf(before: number, after: number): keyof MovementCounts {
  if (before < 0) return "fresh";
  if (after < 0) return "lost";
  if (before === after) return "unchanged";
  return after < before ? "up" : "down";
}
