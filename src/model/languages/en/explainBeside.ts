/** What the explanation of an account says of its score and its risk. */
export const explainBeside = {
  scoreHeading: "Score by criterion",
  score: {
    placed:
      "Rank {rank, number} of {scored, number} with a score of {score, number, score}; growth {growth, number, score}, harmony {harmony, number, score}: {quadrant}.",
    both: "Rank {rank, number} of {scored, number} with a score of {score, number, score}; growth {growth, number, score}, harmony {harmony, number, score}.",
    growthOnly:
      "Rank {rank, number} of {scored, number} with a score of {score, number, score}; growth {growth, number, score}.",
    harmonyOnly:
      "Rank {rank, number} of {scored, number} with a score of {score, number, score}; harmony {harmony, number, score}.",
  },
  noScore: "It has no rating that counts, so it has no score.",
  mark: {
    rated: "{criterion}: {mark, number, score} at {weight, number, exactShare} of the weight.",
    turned:
      "{criterion}: {mark, number, score} (lower is better, so it is turned round) at {weight, number, exactShare} of the weight.",
    missing: "{criterion}: no rating, so its weight is left out.",
  },
  lever:
    "One point more in {criterion} would add {gain, number, score} to the score, more than in any other that is rated.",
  leverTurned:
    "One point less in {criterion} would add {gain, number, score} to the score, more than in any other that is rated.",

  riskHeading: "Risk",
  endangered:
    "Endangered: its engagement of {engagement, number, count} is below {engagementLine, number, count}, and its cancellation risk of {risk, number, count} above {riskLine, number, count}.",
  safe: {
    both: "Not endangered: its engagement of {engagement, number, count} is not below {engagementLine, number, count}, and its cancellation risk of {risk, number, count} is not above {riskLine, number, count}.",
    engagement:
      "Not endangered: its engagement of {engagement, number, count} is not below {engagementLine, number, count}.",
    risk: "Not endangered: its cancellation risk of {risk, number, count} is not above {riskLine, number, count}.",
  },
  notJudged:
    "Engagement and cancellation risk are not both known, so it cannot be told whether it is endangered.",
  mrr: "It brings {mrr, number, money} of MRR, {share, number, exactShare} of all.",
  mrrWeighed:
    "It brings {mrr, number, money} of MRR, {share, number, exactShare} of all; times its risk that is an importance of {importance, number, exactShare}.",
  mrrSame: "Its MRR is what it was a period ago.",
  mrrMore: "Its MRR is {change, number, money} more than a period ago.",
  mrrLess: "Its MRR is {change, number, money} less than a period ago.",
  queue: "Place {place, number} of {of, number} in the at-risk queue by {rankedBy}.",
  queueSince:
    "Place {place, number} of {of, number} in the at-risk queue by {rankedBy}; in it for {days, plural, one {# day} other {# days}}.",
} as const;
