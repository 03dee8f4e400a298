import type { Concentration, ParetoFacts } from "./facts";
import { sheets } from "./languages/en/sheets";
import { clausesOf, listed } from "./languages/joined";
import { spoken } from "./languages/spoken";
import type { Settings } from "./settings";

/** How many accounts did what between two periods. */
export interface MovementCounts {
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  readonly fresh: number;
  readonly lost: number;
}

/** Sentences and headings of the sheets `Pareto`, `ABC` and `KAM Settings`, and what all sheets share. */
export const sheetTexts = spoken("sheets", sheets, (say) => ({
  /** "34 of 89 accounts (38.2%) bring 80% of revenue; the top 20% bring 60.1%." */
  vitalFew: (facts: ParetoFacts) => {
    const { ranked, vitalFew: few, vitalFewShare: fewShare, line, topFifth, topFifthShare: topShare } = facts;
    return ranked === 1 ? say.vitalFewOne : say.vitalFew({ ranked, few, fewShare, line, topFifth, topShare });
  },
  concentration: (facts: Concentration, ranked: number) =>
    say.concentration({ ...facts, tops: ranked > 10 ? "ten" : ranked > 5 ? "five" : "one" }),
  paretoChartDescription: (finding: string, line: number | undefined) =>
    line === undefined
      ? say.paretoPointDescription({ finding })
      : say.paretoChartDescription({ finding, line }),
  /** "A: 18 accounts with 60.1% of revenue; B: 22 with 25.0%." Tiers without accounts are left out. */
  tiersFinding: (tiers: readonly { tier: string; accounts: number; shareOfRevenue: number }[]) =>
    clausesOf(
      tiers
        .filter(({ accounts }) => accounts > 0)
        .map(({ tier, accounts, shareOfRevenue: share }, at) =>
          (at === 0 ? say.firstTier : say.nextTier)({ tier, accounts, share }),
        ),
    ),
  asOf: (day: string) => say.asOf({ day }),
  sources: (names: readonly string[]) => {
    const more = Math.max(0, names.length - MOST_SOURCES);
    return say.sources({ sources: names.length, shown: listed(names.slice(0, MOST_SOURCES)), more });
  },
  sourceTable: (table: string, sheet: string) => say.sourceTable({ table, sheet }),
  periods: (labels: readonly string[]) =>
    labels.length === 1 ? labels[0] : say.periods({ first: labels[0], last: labels[labels.length - 1] }),
  /** "Rule: A to 80%, B to 95%, crossing accounts above" */
  rule: ({ tierNames, tierLines, splitBy, crossing }: Settings) => {
    const lines = tierLines.map((line, tier) => say.lines[splitBy]({ tier: tierNames[tier], line }));
    const crosses = splitBy === "absolute revenue" ? [] : [say.crossing[crossing]];
    return say.rule({ lines: listed([...lines, ...crosses]) });
  },
  /** What a cell's 1 stands for, 1, 1,000 or 1,000,000 of the currency; undefined where it goes without saying. */
  unit: (size: number, currency: string) => {
    if (currency !== "") return say.unit({ size, currency });
    return size > 1 ? say.unitAlone({ size }) : undefined;
  },
}));

const MOST_SOURCES = 2;
