import type { PeriodPair } from "../../model/retention";
import { changeWords } from "../../model/retentionTexts";
import type { Revenue } from "../../model/revenue";
import type { Settings } from "../../model/settings";
import type { Column, Table } from "../../model/table";
import { cutTiers } from "../cutTiers";
import { gather, gatherCodes, gatherTexts } from "../gather";
import { indicesWhere } from "../indicesWhere";
import { orderBySize } from "../orderBySize";
import { orderEqualsByName } from "../orderEqualsByName";
import { withoutResidue } from "../withoutResidue";

/** Whom to call, and who made up for it. */
export interface ChangedAccounts {
  /** `VF_LostAccounts`: every account that left or brings less, with the tier it was in. */
  readonly lost: Table;
  /** `VF_GainedAccounts`: the accounts that came or bring more, as many as were asked for. */
  readonly gained: Table;
}

/**
 * The accounts whose revenue changed between two periods, the largest change first, equal ones by name. The tier is
 * that of the first period on its own base.
 * @example
 * changedAccounts(northwind, { from: 1, to: 2 }, defaultSettings, 10).lost
 * // Account          What happened  Revenue before  Revenue after  Change      Tier before
 * // Mère Paillarde   Lost           23,332.31       0              -23,332.31  A
 * // Simons bistro    Shrank         16,232.41       232.09         -16,000.32  A
 */
export function changedAccounts(
  revenue: Revenue,
  { from, to }: PeriodPair,
  settings: Settings,
  mostGained: number,
): ChangedAccounts {
  const change = differences(revenue.amounts[from], revenue.amounts[to]);
  const lost = ordered(change, revenue.names, (each) => each < 0);
  const gained = ordered(change, revenue.names, (each) => each > 0).slice(0, mostGained);
  const { codes } = cutTiers(revenue.amounts[from], settings);
  const tier: Column = {
    name: "Tier before",
    kind: "label",
    codes: gatherCodes(codes, lost),
    labels: settings.tierNames,
  };
  const columns = (order: Uint32Array) => columnsOf(revenue, { from, to }, change, order);
  const [account, what, before, after, by] = columns(lost);
  const [newName, newWhat, newBefore, newAfter, newBy] = columns(gained);
  return {
    lost: { name: "VF_LostAccounts", rows: lost.length, columns: [account, what, before, after, by, tier] },
    gained: {
      name: "VF_GainedAccounts",
      rows: gained.length,
      columns: [newBefore, newAfter, newBy, newWhat, newName],
    },
  };
}

function ordered(
  change: Float64Array,
  names: readonly string[],
  isWanted: (change: number) => boolean,
): Uint32Array {
  const bySize = orderBySize(
    indicesWhere(change.length, (account) => isWanted(change[account])),
    change,
  );
  orderEqualsByName(bySize, names);
  return bySize.order;
}

function columnsOf(
  { names, amounts }: Revenue,
  { from, to }: PeriodPair,
  change: Float64Array,
  order: Uint32Array,
): [Column, Column, Column, Column, Column] {
  const before = Float64Array.from(gather(amounts[from], order), positive);
  const after = Float64Array.from(gather(amounts[to], order), positive);
  return [
    { name: "Account", kind: "text", values: gatherTexts(names, order) },
    { name: "What happened", kind: "text", values: Array.from(before, (was, at) => wordFor(was, after[at])) },
    { name: "Revenue before", kind: "number", values: before },
    { name: "Revenue after", kind: "number", values: after },
    { name: "Change", kind: "number", values: gather(change, order) },
  ];
}

function wordFor(was: number, is: number): string {
  if (is === 0) return changeWords.lost;
  if (was === 0) return changeWords.fresh;
  return is < was ? changeWords.shrank : changeWords.grew;
}

/** An account whose credit notes exceed its sales has no revenue. */
const positive = (amount: number) => Math.max(0, amount);

function differences(before: Float64Array, after: Float64Array): Float64Array {
  const change = new Float64Array(after.length);
  for (let account = 0; account < change.length; account++) {
    const was = positive(before[account]);
    const is = positive(after[account]);
    change[account] = withoutResidue(is - was, is + was);
  }
  return change;
}
