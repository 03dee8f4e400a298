import { quadrants } from "../../analyses/scores/quadrants";
import { scoreAccounts } from "../../analyses/scores/scoreAccounts";
import { readCriteria } from "../../intake/scores/readCriteria";
import { readRatings } from "../../intake/scores/readRatings";
import type { BookSnapshot } from "../../model/book";
import { note, type Note } from "../../model/note";
import type { Revenue } from "../../model/revenue";
import {
  dimensions,
  type Criteria,
  type Criterion,
  type CriterionWish,
  type Quadrants,
  type Ratings,
  type Scores,
} from "../../model/scores";
import { recommendedCriteria } from "../../model/criteriaLibrary";
import type { Settings } from "../../model/settings";
import { fedMarks } from "./fedMarks";

/** The scores of a workbook's accounts, with what they were taken from. */
export interface ScoredBook {
  readonly criteria: Criteria;
  readonly ratings: Ratings;
  readonly scores: Scores;
  readonly quadrants: Quadrants;
  readonly notes: readonly Note[];
}

/** Reads criteria and ratings and scores the accounts. Throws Problems; see `readCriteria` and `readRatings`. */
export function scoreBook(
  book: BookSnapshot,
  settings: Settings,
  revenue: Revenue | undefined,
  wishes: readonly CriterionWish[] = [],
): ScoredBook {
  const scale = settings.ratingScale;
  const { criteria, notes: criteriaNotes } = readCriteria(book, wishes);
  const { ratings: rated, notes: ratingNotes } = readRatings(book, criteria.list, scale, revenue);
  const { ratings, notes: fedNotes } = fedMarks(criteria.list, rated, scale, revenue);
  const scores = scoreAccounts(criteria.list, ratings, scale);
  return {
    criteria,
    ratings,
    scores,
    quadrants: quadrants(scores, settings.quadrantLines, scale),
    notes: [...criteriaNotes, ...weightNotes(criteria.list), ...ratingNotes, ...fedNotes],
  };
}

function weightNotes(list: readonly Criterion[]): Note[] {
  const weighing = list.filter(({ weight }) => weight > 0);
  const sum = Number(weighing.reduce((total, { weight }) => total + weight, 0).toFixed(6));
  const silent = dimensions.filter((each) => !weighing.some(({ dimension }) => dimension === each));
  return [
    ...(sum !== 100 && sum !== 1 ? [note("sumOfWeights", "", { sum })] : []),
    ...silent.map((dimension) => note("oneDimension", "", { dimension })),
    ...(weighing.length > recommendedCriteria.most * 2
      ? [note("manyCriteria", "", { count: weighing.length })]
      : []),
  ];
}
