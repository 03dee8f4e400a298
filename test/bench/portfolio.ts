/** Accounts and what each brought in each period. */
export interface Portfolio {
  readonly names: readonly string[];
  /** One array a period, one amount an account. */
  readonly amounts: readonly Float64Array[];
}

/**
 * The portfolio that every contestant gets: the same accounts, the same cents, from the same seed. About 5 % of the
 * amounts are nothing; the rest run over three orders of magnitude, with ties.
 */
export function portfolio(accounts: number, periods = 3): Portfolio {
  let state = 20261121;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const names = Array.from({ length: accounts }, (_, index) => `Account ${String(index).padStart(7, "0")}`);
  const amounts = Array.from({ length: periods }, () => {
    const column = new Float64Array(accounts);
    for (let index = 0; index < accounts; index++)
      column[index] = random() < 0.05 ? 0 : Math.round(100 * Math.exp(4 + 7 * random() * random())) / 100;
    return column;
  });
  return { names, amounts };
}
