import type { Book } from "../../src/workbench/book/Book";
import { recalculate } from "../../src/workbench/book/recalculate";
import { scoringBook } from "./scoringBook";
import { rowsOf, runOn } from "./workbench";

jest.setTimeout(120_000);

test("10,000 accounts take at most 6 requests, each well below what Excel on the web takes", async () => {
  const book = scoringBook(10_000, { revenue: true });
  const { outcome, requests, bytes } = await runOn(
    book,
    "scoreAccounts",
    { set: { "Tier by": "mix" } },
    { calculation: "manual" },
  );
  expect(outcome).toMatchObject({
    kind: "done",
    result: { message: expect.stringMatching(/^Scored 10,000 accounts/) as unknown },
  });
  expect(requests).toBeLessThanOrEqual(6);
  expect(bytes.sent).toBeLessThan(3_000_000);
  expect(bytes.received).toBeLessThan(3_000_000);
  expect(rowsOf(book, "VF_Scores")).toHaveLength(10_000);
});

test("the formulas of 1,500 accounts, which are more than the engine keeps in mind", async () => {
  const book = scoringBook(1_500);
  const { outcome } = await runOn(book, "scoreAccounts", {}, { calculation: "manual" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  recalculate(book);
  const shown = rowsOf(book, "VF_Scores");
  expect(
    shown.slice(0, 100).map(({ Account, Score, Rank }) => [Account, Number(Score).toFixed(7), Rank]),
  ).toEqual(outcome.result.scores.map(({ account, score, rank }) => [account, score.toFixed(7), rank]));
  expect(shown.map(({ Account, Score, Rank }) => [Account, Score, Rank]).sort()).toEqual(
    scoresOf(book).sort(),
  );
});

/** Every account with its score and rank, by arithmetic from the ratings as they stand. */
function scoresOf(book: Book): [unknown, number | string, number | string][] {
  const weights = [30, 15, 15, 20, 20];
  const scored = rowsOf(book, "VF_Ratings").map(({ Account, ...ratings }): [unknown, number | string] => {
    let [sum, over] = [0, 0];
    for (const [at, rating] of Object.values(ratings).entries()) {
      if (typeof rating !== "number") continue;
      sum += weights[at] * (at === 1 ? 11 - rating : rating);
      over += weights[at];
    }
    return [Account, over === 0 ? "" : Math.round((sum / over) * 1e8) / 1e8];
  });
  return scored.map(([account, score]) => [
    account,
    score,
    score === "" ? "" : 1 + scored.filter(([, other]) => other !== "" && other > score).length,
  ]);
}
