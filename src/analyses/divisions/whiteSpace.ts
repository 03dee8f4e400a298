import type { AccountWhiteSpace, Division, ProductCell, WhiteSpace } from "../../model/divisions";
import { compareNames } from "../compareNames";

/**
 * How much is not sold yet: opportunities, what competitors have, and blanks, counted and, where a value stands in
 * brackets, added up.
 *
 * @example
 * // Customer, Opportunity (12,000), Opportunity, Competitor (8,000), blank
 * whiteSpace(cells) // cells 4, opportunityValue 12000, competitorValue 8000, unvalued 1
 */
export function whiteSpace(cells: readonly ProductCell[]): WhiteSpace {
  const counts = { Customer: 0, Opportunity: 0, Competitor: 0, Blank: 0, Unread: 0 };
  const values = { Opportunity: 0, Competitor: 0 };
  let unvalued = 0;
  for (const { state, value } of cells) {
    counts[state]++;
    if (state !== "Opportunity" && state !== "Competitor") continue;
    if (Number.isNaN(value)) unvalued++;
    else values[state] += value;
  }
  return {
    counts,
    cells: counts.Opportunity + counts.Competitor + counts.Blank,
    opportunityValue: values.Opportunity,
    competitorValue: values.Competitor,
    unvalued,
  };
}

/** The white space of each account, the most value first, then the most cells, then by name. */
export function whiteSpaceByAccount(divisions: readonly Division[]): readonly AccountWhiteSpace[] {
  const accounts = new Map<string, Division[]>();
  for (const division of divisions) {
    const own = accounts.get(division.accountKey);
    if (own) own.push(division);
    else accounts.set(division.accountKey, [division]);
  }
  return [...accounts.values()]
    .map((own) => ({
      account: own[0].account,
      divisions: own.length,
      ...whiteSpace(own.flatMap(({ cells }) => cells)),
    }))
    .sort(
      (one, other) =>
        other.opportunityValue + other.competitorValue - one.opportunityValue - one.competitorValue ||
        other.cells - one.cells ||
        compareNames(one.account, other.account),
    );
}
