/** An amount as a sentence shows it: up to two decimals, commas between thousands. */
export function shownAmount(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
