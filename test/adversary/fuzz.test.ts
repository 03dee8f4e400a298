import fc from "fast-check";
import { bookShapes } from "./bookShapes";
import { fuzzOne } from "./fuzzOne";

const isSoak = process.env.SOAK === "1";
const numRuns = isSoak ? 10_000 : 1_000;

test(
  `${numRuns} random workbooks: no cell of the user's changed, every outcome a result or a Problem`,
  async () => {
    const outcomes = new Map<string, number>();
    const property = fc.asyncProperty(bookShapes, async (shape) => {
      const { ended, wrong } = await fuzzOne(shape);
      outcomes.set(ended, (outcomes.get(ended) ?? 0) + 1);
      expect(wrong).toEqual([]);
    });
    await fc.assert(property, { numRuns, seed: Number(process.env.SEED ?? 20261121) });
    // A fuzz that only ever meets one outcome proves nothing.
    expect(outcomes.get("done")).toBeGreaterThan(numRuns / 20);
    expect(outcomes.size).toBeGreaterThan(8);
  },
  isSoak ? 3_600_000 : 300_000,
);
