import type { ParetoFacts, Standings } from "../model/facts";
import { firstWhere } from "./firstWhere";

/**
 * The vital few: the fewest accounts, from the top, whose cumulative share reaches the line (0 to 1; exactly on it
 * counts, with a relative tolerance of 1e-12), and beside them what the top 20 % of accounts bring.
 * @example
 * paretoFacts(northwind, 0.8) // 34 of 89 accounts (.382) bring 80 %; the top 18 bring .600570 of 1,265,792.95
 */
export function paretoFacts({ accounts, order, running, base }: Standings, line: number): ParetoFacts {
  const ranked = order.length;
  const broughtBy = (count: number) => (count === 0 ? 0 : running[count - 1] / base);
  const vitalFew = firstWhere(ranked, (count) => broughtBy(count) >= line - TOLERANCE * line);
  const topFifth = Math.ceil(ranked / 5);
  return {
    line,
    ranked,
    unranked: accounts - ranked,
    base,
    vitalFew,
    vitalFewShare: ranked > 0 ? vitalFew / ranked : 0,
    topFifth,
    topFifthShare: broughtBy(topFifth),
  };
}

const TOLERANCE = 1e-12;
