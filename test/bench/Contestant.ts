/** Somebody who does the whole job: totals, rank, share, cumulative share, tier, tiers by period, movement. */
export interface Contestant {
  readonly name: string;
  /** What is no part of the job but must be anew for every run; not timed. */
  prepare?(): void;
  run(): Promise<void>;
  /** Tells enough of the last run to compare it. */
  result(): Promise<JobResult>;
}

/** What all contestants must agree on. */
export interface JobResult {
  /** Accounts and revenue of each tier. */
  readonly tiers: readonly (readonly [accounts: number, revenue: number])[];
  /** Pair of periods from 1, tier before, tier after, accounts; tier 3 is no revenue. */
  readonly flows: readonly (readonly number[])[];
  /** The indices of the first 20 accounts, equals by name. */
  readonly first: readonly number[];
}

/**
 * Where two results differ, a line each: accounts of tiers, flows and the first accounts must be the same, revenue to
 * a relative 1e-9.
 */
export function differences(ours: JobResult, theirs: JobResult): string[] {
  const lines: string[] = [];
  const same = (what: string, our: unknown, their: unknown) => {
    const [one, other] = [JSON.stringify(our), JSON.stringify(their)];
    if (one !== other) lines.push(`${what}: ${one} here, ${other} there`);
  };
  same(
    "accounts of tiers",
    ours.tiers.map(([accounts]) => accounts),
    theirs.tiers.map(([accounts]) => accounts),
  );
  for (const [tier, [, revenue]] of ours.tiers.entries()) {
    const their = theirs.tiers[tier]?.[1] ?? NaN;
    if (!(Math.abs(revenue - their) <= 1e-9 * Math.abs(revenue)))
      lines.push(`revenue of tier ${tier}: ${revenue} here, ${their} there`);
  }
  same("flows", ours.flows, theirs.flows);
  same("first accounts", ours.first, theirs.first);
  return lines;
}
