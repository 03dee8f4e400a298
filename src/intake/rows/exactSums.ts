/**
 * Sums of money by period and account that come out the same, bit for bit, in whatever order the amounts come.
 * Each amount is split into whole units and billionths, both whole numbers, and these are summed apart, which is
 * exact up to 9e15 units and some nine million fractions. Amounts of up to four decimals are taken as the decimals
 * they show (0.1 + 0.2 is 0.3); of others the ninth decimal is the last.
 */
export class ExactSums {
  private units: Float64Array[] = [];
  private billionths: Float64Array[] = [];
  private capacity = 1024;

  /** Adds an amount; periods and accounts count from 0. */
  add(period: number, account: number, amount: number): void {
    if (period >= this.units.length) this.addPeriods(period + 1);
    if (account >= this.capacity) this.widen(account + 1);
    if (Number.isInteger(amount)) {
      this.units[period][account] += amount;
      return;
    }
    const scaled = Math.round(amount * 1e4);
    const isDecimal = scaled / 1e4 === amount && Math.abs(scaled) < Number.MAX_SAFE_INTEGER;
    const whole = Math.trunc(amount);
    this.units[period][account] += whole;
    this.billionths[period][account] += isDecimal
      ? (scaled - whole * 1e4) * 1e5
      : Math.round((amount - whole) * 1e9);
  }

  /** One array of sums a period, one sum an account. */
  totals(periods: number, accounts: number): readonly Float64Array[] {
    this.addPeriods(periods);
    this.widen(accounts);
    return this.units.map((units, period) => {
      const billionths = this.billionths[period];
      const sums = new Float64Array(accounts);
      for (let account = 0; account < accounts; account++)
        sums[account] = joined(units[account], billionths[account]);
      return sums;
    });
  }

  private addPeriods(count: number): void {
    while (this.units.length < count) {
      this.units.push(new Float64Array(this.capacity));
      this.billionths.push(new Float64Array(this.capacity));
    }
  }

  private widen(accounts: number): void {
    if (accounts <= this.capacity) return;
    this.capacity = Math.max(accounts, this.capacity * 2);
    this.units = this.units.map((old) => widened(old, this.capacity));
    this.billionths = this.billionths.map((old) => widened(old, this.capacity));
  }
}

function joined(units: number, billionths: number): number {
  if (billionths === 0) return units;
  const carried = Math.floor(billionths / 1e9);
  const whole = units + carried;
  const rest = billionths - carried * 1e9;
  // Up to four decimals one division gives the very number that the decimals name.
  const isDecimal = rest % 1e5 === 0 && Math.abs(whole) < 9e11;
  return isDecimal ? (whole * 1e4 + rest / 1e5) / 1e4 : whole + rest / 1e9;
}

function widened(old: Float64Array, capacity: number): Float64Array {
  const wide = new Float64Array(capacity);
  wide.set(old);
  return wide;
}
