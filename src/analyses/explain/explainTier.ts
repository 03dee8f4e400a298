import type { ExplainSection } from "../../model/explain";
import { explainTexts, type LinesAround, type Standing } from "../../model/explainTexts";
import { UNRANKED } from "../../model/facts";
import { cutTiers } from "../cutTiers";
import { firstWhere } from "../firstWhere";
import { withoutResidue } from "../withoutResidue";
import { amountToCross } from "./amountToCross";
import { measureAt } from "./isInside";
import type { Known } from "./knownOf";
import { withoutOne, type Others } from "./withoutOne";

/**
 * Why an account is in its tier, what revenue would lift it and what loss would drop it, the others as they are. Each
 * amount is tried before it is told: the tiers are cut anew with it.
 * @example
 * explainTier(35, northwindKnown).sentences
 * // "Rank 35 of 89 with 7,849.…; the 34 accounts above bring 80.07%.", "It is B: …", "… would lift it to A, …"
 */
export function explainTier(account: number, known: Known): ExplainSection {
  const heading = explainTexts.tierHeading;
  if (known.tiers[account] === UNRANKED) return { heading, sentences: unranked(account, known) };
  const { standings, settings, tiers } = known;
  const others = withoutOne(standings, account);
  const standing = standingOf(account, known);
  const { equals } = standing;
  return {
    heading,
    sentences: [
      explainTexts.rank(standing),
      ...(equals > 0 ? [explainTexts.equals({ equals })] : []),
      explainTexts.why(linesAround(account, others, known), settings),
      ...(tiers[account] > 0 ? lift(account, others, known) : []),
      ...(tiers[account] < settings.tierLines.length ? drop(account, others, known) : []),
    ],
  };
}

/** Where an account stands among the others; it must be ranked. */
export function standingOf(account: number, { standings, amounts, rank }: Known): Standing {
  const { sorted, running, base, order } = standings;
  const above = rank[account] - 1;
  const amount = amounts[account];
  return {
    rank: rank[account],
    ranked: order.length,
    amount,
    share: amount / base,
    shareAbove: above === 0 ? 0 : running[above - 1] / base,
    equals: firstWhere(sorted.length, (at) => sorted[at] < amount) - above - 1,
  };
}

function linesAround(account: number, others: Others, { amounts, tiers, settings }: Known): LinesAround {
  const { tierNames, tierLines, splitBy, crossing } = settings;
  const tier = tiers[account];
  const at = (line: number) => ({ tier: tierNames[line], line: tierLines[line] });
  return {
    above: tier > 0 ? at(tier - 1) : undefined,
    below: tier < tierLines.length ? at(tier) : undefined,
    tier: tierNames[tier],
    measure:
      splitBy === "absolute revenue"
        ? amounts[account]
        : measureAt(others, amounts[account], splitBy, crossing),
  };
}

function lift(account: number, others: Others, known: Known): readonly string[] {
  const { amounts, settings, tiers } = known;
  const next = tiers[account] - 1;
  const line = settings.tierLines[next];
  const change = amountToCross(others, amounts[account], line, settings, "up");
  if (change === undefined) return [explainTexts.noLift({ tier: settings.tierNames[next] })];
  const tier = tierWith(account, change, known);
  return tier < tiers[account] ? [explainTexts.lift({ amount: change, tier: settings.tierNames[tier] })] : [];
}

function drop(account: number, others: Others, known: Known): readonly string[] {
  const { amounts, settings, tiers } = known;
  const line = settings.tierLines[tiers[account]];
  const change = amountToCross(others, amounts[account], line, settings, "down");
  if (change === undefined) return [explainTexts.noDrop({ tier: settings.tierNames[tiers[account]] })];
  const tier = tierWith(account, -change, known);
  const isTrue = tier > tiers[account] && tier !== UNRANKED;
  return isTrue ? [explainTexts.drop({ amount: change, tier: settings.tierNames[tier] })] : [];
}

function unranked(account: number, known: Known): readonly string[] {
  const { amounts, revenue, settings } = known;
  const net = amounts[account];
  const { none, cancelled, negative } = explainTexts.unranked;
  const isSilent = revenue.amounts.every((each) => each[account] === 0);
  const why = net < 0 ? negative({ amount: -net }) : isSilent ? none : cancelled;
  const least = withoutResidue(Math.floor(-net * 100 + 1e-6) / 100 + 0.01);
  const tier = settings.tierNames[tierWith(account, least, known)];
  return [
    why,
    net < 0 ? explainTexts.wouldRank({ amount: least, tier }) : explainTexts.firstRevenue({ tier }),
  ];
}

/** The tier with so much more or less, by the sums themselves. */
function tierWith(account: number, change: number, { amounts, settings }: Known): number {
  const changed = amounts.slice();
  changed[account] = withoutResidue(amounts[account] + change);
  return cutTiers(changed, settings).codes[account];
}
