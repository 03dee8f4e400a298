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
import { findingFormula } from "./scoreFormulas";
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
  const { stampParts, what } = scoreSheetTexts;
  const parts = [
    sheetTexts.asOf(dayOf(asOf)),
    stampParts.criteria(inputSheets.criteria, inputSheets.ratings),
    stampParts.scale(settings.ratingScale),
    ...(periods.length > 0 ? [stampParts.revenue(periods[0], periods[periods.length - 1])] : []),
  ];
  const still = tiers ? `${what.hold} and ${what.tier}` : what.hold;
  return stamped(parts, unchanged, scoreSheetTexts.changed(still));
}
