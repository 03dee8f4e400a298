import type { Concentration, Ranking } from "../model/facts";

/**
 * How much of the revenue hangs on few accounts: shares of the top 1, 5 and 10 (of all, where there are fewer), the
 * Herfindahl-Hirschman index (sum of squared shares) and the Gini coefficient over ranked accounts; all 0 to 1.
 * @example
 * concentration(northwind) // top1 .087121 · top5 .332275 · top10 .450425 · hhi .033691 · gini .575454
 */
export function concentration({ order, share, cumulativeShare }: Ranking): Concentration {
  const ranked = order.length;
  if (ranked === 0) return { top1: 0, top5: 0, top10: 0, hhi: 0, gini: 0 };
  const top = (count: number) => cumulativeShare[order[Math.min(count, ranked) - 1]];
  let hhi = 0;
  let weighted = 0;
  for (let at = 0; at < ranked; at++) {
    const each = share[order[at]];
    hhi += each * each;
    weighted += (ranked - at) * each;
  }
  return { top1: top(1), top5: top(5), top10: top(10), hhi, gini: (2 * weighted - ranked - 1) / ranked };
}
