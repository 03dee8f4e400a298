/** How many accounts, and how many ten-thousandths of the currency they bring together. */
export interface Held {
  readonly count: number;
  readonly units: number;
}

/** Positive amounts by size: bucket 0 holds the smallest. */
export interface Buckets {
  readonly count: Uint32Array;
  readonly units: Float64Array;
  /** The least amount in each bucket. */
  readonly least: Float64Array;
  readonly all: Held;
}

/** Money has at most four decimals: so many units make one of the currency. */
export const UNITS = 1e4;

/** An amount in whole units. */
export const unitsOf = (amount: number): number => Math.round(amount * UNITS);

/** The exponent of a float and the top five bits of its fraction: each bucket is some 3 % wide. */
const BUCKETS = 1 << 16;
const SHIFT = 15;

/** Tells the bucket of a positive amount by its index in `amounts`. */
export function bucketOf(amounts: Float64Array): (account: number) => number {
  const words = new Uint32Array(amounts.buffer, amounts.byteOffset, amounts.length * 2);
  const top = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
  return (account) => words[2 * account + top] >>> SHIFT;
}

/**
 * Counts and adds up positive amounts by size in whole units, which is exact in any order. Undefined where an amount
 * has more than four decimals or the sum is past what a float holds exactly: such numbers are no money to the cent.
 */
export function fillBuckets(amounts: Float64Array): Buckets | undefined {
  const count = new Uint32Array(BUCKETS);
  const units = new Float64Array(BUCKETS);
  const least = new Float64Array(BUCKETS).fill(Infinity);
  const indexOf = bucketOf(amounts);
  const all = { count: 0, units: 0 };
  for (let account = 0; account < amounts.length; account++) {
    const amount = amounts[account];
    if (!(amount > 0)) continue;
    const whole = unitsOf(amount);
    if (whole / UNITS !== amount) return undefined;
    const bucket = indexOf(account);
    count[bucket]++;
    units[bucket] += whole;
    if (amount < least[bucket]) least[bucket] = amount;
    all.count++;
    all.units += whole;
  }
  return all.units <= Number.MAX_SAFE_INTEGER ? { count, units, least, all } : undefined;
}
