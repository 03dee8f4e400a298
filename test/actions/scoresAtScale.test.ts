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

test("the formulas of 1,000 accounts", async () => {
  const book = scoringBook(1_000);
  const { outcome } = await runOn(book, "scoreAccounts", {}, { calculation: "manual" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  recalculate(book);
  const shown = rowsOf(book, "VF_Scores").slice(0, 100);
  expect(shown.map(({ Account, Score, Rank }) => [Account, Number(Score).toFixed(7), Rank])).toEqual(
    outcome.result.scores.map(({ account, score, rank }) => [account, score.toFixed(7), rank]),
  );
});
