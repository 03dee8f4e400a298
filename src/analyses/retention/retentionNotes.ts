import { longListed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import type { RetentionStretch } from "../../model/retention";
import type { Revenue } from "../../model/revenue";

/** What is doubtful about retention: periods that nobody had revenue in, and credit notes that exceed the sales. */
export function retentionNotes(revenue: Revenue, stretches: readonly RetentionStretch[]): readonly Note[] {
  const empty = stretches.filter(({ retention }) => retention.accounts.opening === 0);
  const below = belowZero(revenue);
  return [
    ...empty.map(({ from }) => note("nothingToRetain", "", { period: from.label })),
    ...(below.count > 0
      ? [note("belowZeroInPeriod", "", { count: below.count, list: longListed(below.first) })]
      : []),
  ];
}

const NAMED = 3;

function belowZero({ names, periods, amounts }: Revenue): { count: number; first: readonly string[] } {
  const first: string[] = [];
  let count = 0;
  for (const [period, each] of amounts.entries()) {
    for (let account = 0; account < each.length; account++) {
      if (!(each[account] < 0)) continue;
      count++;
      if (first.length < NAMED) first.push(`${names[account]}, ${periods[period].label}`);
    }
  }
  return { count, first };
}
