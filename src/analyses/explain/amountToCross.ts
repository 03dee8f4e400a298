import type { Settings } from "../../model/settings";
import { firstWhere } from "../firstWhere";
import { withoutResidue } from "../withoutResidue";
import { isInside } from "./isInside";
import type { Others } from "./withoutOne";

/**
 * The smallest change in cents that takes an account across a line: up, to stand above it, or down, to stand below
 * it and still have revenue. Undefined where none does. Between two other accounts whether it stands above changes
 * at one amount at most, so only these amounts and those of the others need to be tried, from the nearest on.
 * @example
 * amountToCross(othersOf(94, 80, 33, 27), 66, 0.5, defaultSettings, "up")
 * // 14.00: level with 80 it is above 50 %, as only 94 of 314 stand before it
 */
export function amountToCross(
  others: Others,
  amount: number,
  line: number,
  settings: Settings,
  way: "up" | "down",
): number | undefined {
  const direction = way === "up" ? 1 : -1;
  const least = Math.max(CENT, way === "up" && amount <= 0 ? nextCent(-amount) : CENT);
  for (const turn of turningPoints(others, Math.max(amount, 0), line, settings, way)) {
    const middle = Math.round((turn - amount) * direction * 100) / 100;
    for (const step of [-CENT, 0, CENT]) {
      const change = withoutResidue(Math.max(least, middle + step));
      const changed = withoutResidue(amount + direction * change);
      if (changed <= 0) continue;
      if (isInside(others, changed, line, settings) === (way === "up")) return change;
    }
  }
  return undefined;
}

const CENT = 0.01;

/** The cents above an amount, so that it is more than made up for. */
function nextCent(amount: number): number {
  return (Math.floor(amount * 100 + 1e-6) + 1) / 100;
}

/** The amounts near which standing above the line may change, from the nearest to the amount on. */
function* turningPoints(
  others: Others,
  amount: number,
  line: number,
  settings: Settings,
  way: "up" | "down",
): Generator<number> {
  const { sorted } = others;
  yield amount;
  if (settings.splitBy === "absolute revenue") {
    yield line;
    return;
  }
  if (way === "up") {
    for (let above = firstWhere(sorted.length, (at) => sorted[at] <= amount); above >= 0; above--) {
      const low = above < sorted.length ? Math.max(amount, sorted[above]) : amount;
      const high = above > 0 ? sorted[above - 1] : Infinity;
      yield* between(low, high, crossingAmount(others, above, line, settings));
      if (above > 0) yield high;
    }
    return;
  }
  for (let above = firstWhere(sorted.length, (at) => sorted[at] < amount); above <= sorted.length; above++) {
    const high = above > 0 ? Math.min(amount, sorted[above - 1]) : amount;
    const low = above < sorted.length ? sorted[above] : 0;
    yield* between(low, high, crossingAmount(others, above, line, settings));
    yield low;
  }
}

function* between(low: number, high: number, turn: number): Generator<number> {
  if (turn > low - CENT && turn < high + CENT) yield turn;
}

/** With so many others above it: the amount at which the account is level with a line of shares of revenue. */
function crossingAmount({ running, base }: Others, above: number, line: number, settings: Settings): number {
  if (settings.splitBy !== "share of revenue") return NaN;
  const before = above === 0 ? 0 : running[above - 1];
  return settings.crossing === "stays above" ? before / line - base : (line * base - before) / (1 - line);
}
