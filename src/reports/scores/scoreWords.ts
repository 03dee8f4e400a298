import { sentencesOf } from "../../model/languages/joined";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import type { Scores, Sensitivity } from "../../model/scores";

/** What the sensitivity comes to in sentences, for the sheet and the pane: one to four, the method first. */
export function scoreWords(
  sensitivity: Sensitivity,
  { order, rank, scored }: Pick<Scores, "order" | "rank" | "scored">,
  accounts: readonly string[],
): readonly string[] {
  const { top, hold, leader, swaps } = sensitivity;
  if (top === 0) return [scoreSheetTexts.noHold];
  const ranked = [...order.subarray(0, scored)];
  const first = ranked.filter((account) => rank[account] === 1).map((account) => accounts[account]);
  const inside = ranked.filter((account) => rank[account] <= top);
  const shaky = inside.filter((account) => hold[account] < SURE).sort((a, b) => hold[a] - hold[b]);
  const coming = ranked
    .filter((account) => rank[account] > top && hold[account] > 1 - SURE)
    .sort((a, b) => hold[b] - hold[a]);
  const told = (list: readonly number[]) =>
    list
      .slice(0, 2)
      .map((account) => scoreSheetTexts.share({ account: accounts[account], share: hold[account] }));
  const edge =
    shaky.length + coming.length > 0
      ? scoreSheetTexts.edge(told(shaky), told(coming))
      : scoreSheetTexts.allHold({ top: inside.length });
  const pairs = swaps.slice(0, 2).map(({ upper, lower, share }) => ({
    upper: accounts[upper],
    lower: accounts[lower],
    share,
  }));
  return [
    sentencesOf([scoreSheetTexts.draws(sensitivity), scoreSheetTexts.leaders(first, leader)]),
    edge,
    ...(pairs.length > 0 ? [scoreSheetTexts.swaps(pairs)] : []),
  ];
}

/** Who holds in less than this share of the draws is told. */
const SURE = 0.95;
