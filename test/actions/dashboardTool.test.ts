import fc from "fast-check";
import { dashboardTool } from "../../src/actions/dashboardTool";
import type { Cell } from "../../src/model/cells";
import { defaultSettings } from "../../src/model/settings";
import { tablesOf, textOf } from "../reports/areasOf";
import { kpiBook, type KpiLine } from "../intake/dashboard/kpiBook";

const history: Cell[][] = [
  ["Period", "Basic", "Pro"],
  ["Oct 2026", 100, 200],
  ["Nov 2026", 120, 190],
];

function sheetOf(lines: readonly KpiLine[]) {
  const { sheets } = dashboardTool.compute({
    book: kpiBook(lines, { history }),
    settings: defaultSettings,
    candidates: [],
    notes: [],
    request: { asOf: new Date(2026, 10, 21) },
    unchanged: () => undefined,
  });
  return sheets[0];
}

const blankOr = (cell: fc.Arbitrary<Cell>) => fc.oneof({ weight: 5, arbitrary: cell }, fc.constant(""));
const hundred = blankOr(fc.integer({ min: 0, max: 100 }));
const line = fc.record({
  // Few names, so that some accounts stand on several rows.
  Account: fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"),
  Plan: fc.constantFrom("Basic", "Pro", ""),
  MRR: fc.integer({ min: -50, max: 900 }),
  "MRR a period ago": blankOr(fc.integer({ min: 0, max: 900 })),
  Onboarding: fc.constantFrom("Not started", "In progress", "Done", ""),
  Satisfaction: blankOr(fc.integer({ min: 1, max: 5 })),
  Engagement: hundred,
  "Cancellation risk": hundred,
  "In queue since": blankOr(fc.integer({ min: 46_000, max: 46_300 })),
});
const shuffled = fc
  .array(line, { minLength: 1, maxLength: 15 })
  .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));

test("the order of the rows of VF_Kpis changes nothing on the sheet but where its notes point", () => {
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      const [one, other] = [sheetOf(lines), sheetOf(others)];
      expect(tablesOf(other)).toEqual(tablesOf(one));
      const cards = [
        "finding",
        "mrr figure",
        "change figure",
        "upsell note",
        "at risk figure",
        "queue heading",
      ];
      for (const name of cards) expect(textOf(other, name)).toEqual(textOf(one, name));
    }),
    { numRuns: 60 },
  );
});
