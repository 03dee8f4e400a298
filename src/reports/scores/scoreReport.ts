import type { PlanCell, SheetPlan } from "../../model/plan";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { dayOf } from "../dayOf";
import { sheetTexts } from "../../model/sheetTexts";
import { HEAD_ROWS, pageHead } from "../pageHead";
import { emphasis } from "../look";
import { stamped } from "../stamped";
import { tableHeight } from "../tableHeight";
import { matrixPart } from "./matrixPart";
import { rankingPart } from "./rankingPart";
import { findingFormula } from "./findingFormula";
import { ROWS, scoreGrid } from "./scoreGrid";
import { hasQuadrants, scorePicture } from "./scorePicture";
import type { ScoreResults } from "./ScoreResults";
import { holdPart, rulesPart } from "./scoreSide";

/**
 * The sheet `Scoring matrix`: the ranking on the left, growth by harmony on the right, below it how firmly the top
 * stands and the two tables with the weights between. All scores are formulas over the tables of input.
 */
export function scoreReport(results: ScoreResults): SheetPlan {
  const grid = scoreGrid(results);
  const rules = rulesPart(results, grid);
  const accounts = results.ratings.accounts.length;
  const finding: PlanCell =
    accounts > 0 ? { formula: findingFormula(results, hasQuadrants(grid)) } : scoreSheetTexts.finding.none;
  const matrixEnd = ROWS.matrix + tableHeight({ name: "", rows: accounts, columns: [] });
  return {
    role: "scores",
    name: "Scoring matrix",
    tabColor: emphasis,
    widths: grid.widths,
    heights: grid.heights,
    gridlines: false,
    frozenRows: Math.max(HEAD_ROWS, ROWS.header + 1),
    print: {
      orientation: "landscape",
      titleRow: ROWS.header,
      rows: Math.max(matrixEnd, rules.endRow),
      columns: grid.side + grid.printed,
    },
    blocks: [
      ...pageHead(scoreSheetTexts.title, finding, stampOf(results)),
      ...rankingPart(results, grid),
      ...scorePicture(results, grid),
      ...holdPart(results, grid),
      ...matrixPart(results, grid),
      ...rules.blocks,
    ],
  };
}

function stampOf({ inputSheets, settings, periods, asOf, unchanged, tiers }: ScoreResults): PlanCell {
  const { stamp, changed, changedTiers, revenueOf } = scoreSheetTexts;
  const { criteria, ratings } = inputSheets;
  const parts = [
    sheetTexts.asOf(dayOf(asOf)),
    stamp.inputs({ criteria, ratings }),
    stamp.scale(settings.ratingScale),
    ...(periods.length > 0 ? [revenueOf(periods[0], periods[periods.length - 1])] : []),
  ];
  return stamped(parts, unchanged, tiers ? changedTiers : changed);
}
