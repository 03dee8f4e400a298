import { UNRANKED } from "../model/facts";
import { movementCode } from "../model/movement";
import type { Period, Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import type { Table } from "../model/table";
import { valueTexts } from "../model/valueTexts";
import { withoutResidue } from "./withoutResidue";

/** Who moved between tiers, and what that was worth. */
export interface TierMovement {
  /** `VF_Movement`: one row for each pair of tiers that occurs between two consecutive periods, the latest first. */
  readonly flows: Table;
  /** Of each account, what became of it between the last two periods: a code into `movements`. */
  readonly last: Uint8Array;
}

/**
 * Compares each period with the one before it: New had no revenue before, Lost has none now.
 * `codes` are the tiers of every period, as `tiersByPeriod` gives them. With one period nothing has moved.
 * @example
 * tierMovement(northwind, tiersByPeriod(northwind, defaultSettings).codes, defaultSettings).flows
 * // From period  To period  From  To    Accounts  Revenue before  Revenue after
 * // 1997         1998       A     A     21        362,332.65      316,555.91
 * // 1997         1998       A     Lost  2         34,999.21       0
 * // 1997         1998       New   B     1         0               1,992.05
 */
export function tierMovement(
  revenue: Revenue,
  codes: readonly Uint8Array[],
  settings: Settings,
): TierMovement {
  const tiers = settings.tierNames.length;
  const byPair = codes.slice(1).map((after, index) => {
    const pair = { before: codes[index], after };
    return flowsBetween(pair, revenue.amounts[index], revenue.amounts[index + 1], tiers).map((flow) => ({
      ...flow,
      fromPeriod: revenue.periods[index],
      toPeriod: revenue.periods[index + 1],
    }));
  });
  return {
    flows: flowTable(byPair.reverse().flat(), settings.tierNames),
    last: lastMovement(codes, revenue.names.length),
  };
}

interface Pair {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

interface Flow {
  /** Tier codes; the number of tiers itself stands for no revenue. */
  readonly from: number;
  readonly to: number;
  readonly accounts: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
}

function flowsBetween(pair: Pair, before: Float64Array, after: Float64Array, tiers: number): readonly Flow[] {
  const width = tiers + 1;
  const accounts = new Uint32Array(width * width);
  const revenueBefore = new Float64Array(width * width);
  const revenueAfter = new Float64Array(width * width);
  for (let account = 0; account < before.length; account++) {
    const from = pair.before[account];
    const to = pair.after[account];
    const cell = (from < tiers ? from : tiers) * width + (to < tiers ? to : tiers);
    accounts[cell]++;
    revenueBefore[cell] += before[account];
    revenueAfter[cell] += after[account];
  }
  const flows = Array.from(accounts, (count, cell): Flow => ({
    from: Math.floor(cell / width),
    to: cell % width,
    accounts: count,
    revenueBefore: withoutResidue(revenueBefore[cell]),
    revenueAfter: withoutResidue(revenueAfter[cell]),
  }));
  return flows.filter((flow) => flow.accounts > 0 && (flow.from < tiers || flow.to < tiers));
}

function lastMovement(codes: readonly Uint8Array[], accounts: number): Uint8Array {
  const movement = new Uint8Array(accounts);
  const before = codes.at(-2);
  const after = codes.at(-1);
  if (!before || !after) return movement;
  for (let account = 0; account < accounts; account++) {
    movement[account] = movementBetween(before[account], after[account]);
  }
  return movement;
}

const NOTHING = movementCode("");
const UP = movementCode("Up");
const DOWN = movementCode("Down");
const UNCHANGED = movementCode("Unchanged");
const NEW = movementCode("New");
const LOST = movementCode("Lost");

function movementBetween(before: number, after: number): number {
  if (before === after) return before === UNRANKED ? NOTHING : UNCHANGED;
  if (before === UNRANKED) return NEW;
  if (after === UNRANKED) return LOST;
  return after < before ? UP : DOWN;
}

function flowTable(
  flows: readonly (Flow & { readonly fromPeriod: Period; readonly toPeriod: Period })[],
  tierNames: readonly string[],
): Table {
  return {
    name: "VF_Movement",
    rows: flows.length,
    columns: [
      { name: "From period", kind: "text", values: flows.map((flow) => flow.fromPeriod.label) },
      { name: "To period", kind: "text", values: flows.map((flow) => flow.toPeriod.label) },
      {
        name: "From",
        kind: "text",
        values: flows.map((flow) => tierNames[flow.from] ?? valueTexts.movements.New),
      },
      {
        name: "To",
        kind: "text",
        values: flows.map((flow) => tierNames[flow.to] ?? valueTexts.movements.Lost),
      },
      { name: "Accounts", kind: "number", values: flows.map((flow) => flow.accounts) },
      { name: "Revenue before", kind: "number", values: flows.map((flow) => flow.revenueBefore) },
      { name: "Revenue after", kind: "number", values: flows.map((flow) => flow.revenueAfter) },
    ],
  };
}
