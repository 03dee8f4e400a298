import { actionTexts } from "../../src/model/actionTexts";
import type { MovementCounts } from "../../src/model/sheetTexts";

const still: MovementCounts = { up: 0, down: 0, unchanged: 5, fresh: 0, lost: 0 };
const tiers = [{ tier: "A", accounts: 1355, shareOfAccounts: 1, revenue: 900, shareOfRevenue: 1 }];

test.each<[Partial<MovementCounts>, string]>([
  [{}, "No account changed tier."],
  [{ up: 19, down: 19, fresh: 2, lost: 7 }, "19 moved up, 19 down, 2 new, 7 lost."],
  [{ up: 2, lost: 1 }, "2 moved up, 1 lost."],
  [{ down: 1 }, "1 moved down."],
  [{ fresh: 2, lost: 2 }, "2 new, 2 lost."],
  [{ fresh: 1 }, "1 new."],
  [{ lost: 1200 }, "1,200 lost."],
])("an account that came or went is told like one that moved: %j", (moved, told) => {
  expect(actionTexts.recomputed(tiers, { ...still, ...moved }, 0)).toBe(`Tiers recomputed: 1,355 A. ${told}`);
});

test("accounts without revenue are told, of one period no movement is", () => {
  expect(actionTexts.recomputed(tiers, undefined, 1)).toBe(
    "Tiers recomputed: 1,355 A. 1 account has no revenue above zero.",
  );
  expect(actionTexts.recomputed(tiers, undefined, 2000)).toContain(
    "2,000 accounts have no revenue above zero.",
  );
});
