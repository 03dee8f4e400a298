import { movementCode } from "../model/movement";
import type { Revenue } from "../model/revenue";
import type { Table } from "../model/table";
import { valueTexts } from "../model/valueTexts";
import { gather, gatherCodes, gatherTexts } from "./gather";
import { indicesWhere } from "./indicesWhere";
import { orderBySize } from "./orderBySize";
import { orderEqualsByName } from "./orderEqualsByName";
import { withoutResidue } from "./withoutResidue";

/**
 * `VF_Movers`: every account that changed tier, came or went between the last two periods, the largest change in
 * revenue first. `codes` are the tiers of every period, `last` the movements between the last two.
 * @example
 * moversTable(northwind, codes, last, ["A", "B", "C"])
 * // Account         From  To    Revenue before  Revenue after  Change
 * // Mère Paillarde  A     Lost  23,332.31       0              -23,332.31
 * // Simons bistro   A     C     16,232.41       232.09         -16,000.32
 */
export function moversTable(
  revenue: Revenue,
  codes: readonly Uint8Array[],
  last: Uint8Array,
  tierNames: readonly string[],
): Table {
  const none = new Float64Array(last.length);
  const before = revenue.amounts.at(-2) ?? none;
  const after = revenue.amounts.at(-1) ?? none;
  const change = differences(before, after);
  const bySize = orderBySize(moved(last), change);
  orderEqualsByName(bySize, revenue.names);
  const { order } = bySize;
  return {
    name: "VF_Movers",
    rows: order.length,
    columns: [
      { name: "Account", kind: "text", values: gatherTexts(revenue.names, order) },
      tierColumn("From", codes.at(-2), order, [...tierNames, valueTexts.movements.New]),
      tierColumn("To", codes.at(-1), order, [...tierNames, valueTexts.movements.Lost]),
      { name: "Revenue before", kind: "number", values: gather(before, order) },
      { name: "Revenue after", kind: "number", values: gather(after, order) },
      { name: "Change", kind: "number", values: gather(change, order) },
    ],
  };
}

function moved(last: Uint8Array): Uint32Array {
  const nothing = movementCode("");
  const unchanged = movementCode("Unchanged");
  return indicesWhere(last.length, (account) => last[account] !== nothing && last[account] !== unchanged);
}

function differences(before: Float64Array, after: Float64Array): Float64Array {
  const change = new Float64Array(after.length);
  for (let account = 0; account < change.length; account++) {
    const gross = Math.abs(after[account]) + Math.abs(before[account]);
    change[account] = withoutResidue(after[account] - before[account], gross);
  }
  return change;
}

/** The last label stands for the accounts without a tier. */
function tierColumn(
  name: string,
  codes: Uint8Array | undefined,
  order: Uint32Array,
  labels: readonly string[],
) {
  const without = labels.length - 1;
  const gathered = codes
    ? gatherCodes(codes, order).map((code) => Math.min(code, without))
    : new Uint8Array();
  return { name, kind: "label" as const, codes: gathered, labels };
}
