import { quadrantWords } from "../model/quadrantWords";
import { sensitivity } from "../analyses/scores/sensitivity";
import { totals } from "../analyses/totals";
import { accountKey } from "../intake/accountKey";
import { countedNames } from "../intake/scores/countedNames";
import { UNRANKED } from "../model/facts";
import { columnWords } from "../model/languages/columnWords";
import { listed } from "../model/languages/joined";
import { sheetWord } from "../model/languages/sheetWords";
import { note, type Note } from "../model/note";
import type { InputBlock } from "../model/plan";
import { NO_QUADRANT, type ScoreLine, type ScoreRun } from "../model/scores";
import { scoreSheetTexts } from "../model/scoreSheetTexts";
import { sheetTexts } from "../model/sheetTexts";
import { criteriaInput, criteriaSheetName } from "../reports/scores/criteriaInput";
import { ratingsInput, ratingsSheetName } from "../reports/scores/ratingsInput";
import { scoreReport } from "../reports/scores/scoreReport";
import type { InputSheets } from "../reports/scores/ScoreResults";
import { scoreWords } from "../reports/scores/scoreWords";
import { freeSheetName } from "../workbook/freeName";
import type { Computed, Given, Tool } from "./Tool";
import { combinedTierOf } from "./scores/combinedTierOf";
import { scoreBook, type ScoredBook } from "./scores/scoreBook";

/** "Score accounts": the sheet `Scoring matrix`, and the tables of criteria and ratings where something is to be added. */
export const scoreTool: Tool<ScoreRun> = {
  id: "scoreAccounts",
  revenue: "if there",
  settings: ["scores", "tiers"],
  compute: scoresOf,
};

function scoresOf(given: Given): Computed<ScoreRun> {
  const { book, settings, revenue, request } = given;
  const scored = scoreBook(book, settings, revenue, request.criteria);
  const { criteria, ratings, scores, quadrants } = scored;
  const weights = criteria.list.map(({ weight }) => weight);
  const shaken = sensitivity(scores, weights, settings.topAccounts);
  const combined = revenue && combinedTierOf(scores, ratings.keys, revenue, settings);
  const byAccount = accountsOf(given, scored, combined?.codes);

  const inputs = [
    criteriaInput(criteria, accountKey, request.criteria),
    ratingsInput(criteria, ratings, settings.ratingScale),
  ].filter((each): each is InputBlock => each !== undefined);
  const inputSheets = inputSheetsOf(given, scored);
  const read = [criteria.found?.place, ratings.found?.place].filter((each) => each !== undefined);
  const notes = [
    ...given.notes,
    ...scored.notes,
    ...madeNotes(scored, inputSheets),
    ...tierNotes(combined && columnWords[combined.header], ratings.accounts, byAccount.tiers),
  ];
  const sheet = scoreReport({
    criteria,
    ratings,
    inputSheets,
    scores,
    quadrants,
    sensitivity: shaken,
    settings,
    ...byAccount,
    periods: (revenue?.periods ?? []).map(({ label }) => label),
    notes,
    asOf: request.asOf,
    unchanged: given.unchanged(read, inputs),
  });
  return {
    sheets: [sheet],
    inputs,
    read,
    result: {
      action: "scoreAccounts",
      message: messageOf(scored),
      notes,
      criteria: criteria.list,
      scores: linesOf(scored, quadrantWords(settings)),
      words: scoreWords(shaken, scores, ratings.accounts),
    },
  };
}

/** Revenue and combined tier by account, in the order of the ratings. */
function accountsOf({ revenue }: Given, { ratings }: ScoredBook, codes: Uint8Array | undefined) {
  if (!revenue) return {};
  const indexOf = new Map(revenue.keys.map((key, account) => [key, account]));
  const net = totals(revenue);
  const at = (key: string) => indexOf.get(key) ?? -1;
  return {
    revenue: Float64Array.from(ratings.keys, (key) => net[at(key)] ?? NaN),
    tiers: codes && Uint8Array.from(ratings.keys, (key) => codes[at(key)] ?? UNRANKED),
  };
}

/**
 * Where the tables stand, or will: beside a sheet of the person's own ours takes the next free name, and one that a
 * run had begun is gone on with.
 */
function inputSheetsOf({ book }: Given, { criteria, ratings }: ScoredBook): InputSheets {
  const begun = (table: string) => book.sheets.find(({ role }) => role === `input-${table}`)?.name;
  const free = (wish: string) =>
    freeSheetName(
      wish,
      book.sheets.map(({ name }) => name),
    );
  return {
    criteria: criteria.found?.place.sheet ?? begun("VF_Criteria") ?? free(sheetWord(criteriaSheetName)),
    ratings: ratings.found?.place.sheet ?? begun("VF_Ratings") ?? free(sheetWord(ratingsSheetName)),
  };
}

function madeNotes({ criteria, ratings }: ScoredBook, sheets: InputSheets): Note[] {
  const made = [
    ...(criteria.found ? [] : [sheetTexts.sourceTable("VF_Criteria", sheets.criteria)]),
    ...(ratings.found ? [] : [sheetTexts.sourceTable("VF_Ratings", sheets.ratings)]),
  ];
  return made.length > 0 ? [note("inputsMade", "", { list: listed(made) })] : [];
}

function tierNotes(
  header: string | undefined,
  accounts: readonly string[],
  tiers: Uint8Array | undefined,
): Note[] {
  const without = accounts.filter((_, at) => tiers?.[at] === UNRANKED);
  return header && without.length > 0
    ? [note("noCombinedTier", "", { header, ...countedNames(without) })]
    : [];
}

function messageOf({ ratings: { accounts }, scores }: ScoredBook): string {
  const leaders = [...scores.order].filter((account) => scores.rank[account] === 1);
  return scoreSheetTexts.scored(
    scores.scored,
    accounts.length,
    leaders.map((account) => accounts[account]),
    scores.score[leaders[0]],
  );
}

const MOST_LINES = 100;

function linesOf({ ratings, scores, quadrants }: ScoredBook, names: readonly string[]): ScoreLine[] {
  const { growth, harmony, score, rank, order, scored } = scores;
  return [...order.subarray(0, Math.min(scored, MOST_LINES))].map((account) => ({
    account: ratings.accounts[account],
    rank: rank[account],
    score: score[account],
    growth: growth[account],
    harmony: harmony[account],
    quadrant: quadrants.codes[account] === NO_QUADRANT ? "" : names[quadrants.codes[account]],
  }));
}
