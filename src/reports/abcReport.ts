import type { SheetPlan } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { numbersOf } from "../model/table";
import { abcGrid } from "./abcGrid";
import type { AbcResults } from "./AbcResults";
import { tierShades } from "./look";
import { movementPart } from "./movementPart";
import { HEAD_ROWS, pageHead } from "./pageHead";
import { periodsPart } from "./periodsPart";
import { revenueUnit } from "./revenueUnit";
import { stampLine } from "./stampLine";
import { tiersFinding, tiersPart } from "./tiersPart";

/** The sheet `ABC`: the tiers, the tiers of every period, and who moved between them. */
export function abcReport(results: AbcResults): SheetPlan {
  const unit = revenueUnit(numbersOf(results.accounts, "Revenue"));
  const grid = abcGrid(results, unit);
  const movement = movementPart(results, grid, unit);
  return {
    role: "abc",
    name: "ABC",
    tabColor: tierShades.second,
    widths: grid.widths,
    heights: grid.heights,
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: {
      orientation: "landscape",
      rows: Math.max(movement.endRow, grid.movement + 2),
      columns: grid.data - 1,
    },
    blocks: [
      ...pageHead(sheetTexts.abcTitle, tiersFinding(results), stampLine(results.stamp, unit.size)),
      ...tiersPart(results, grid, unit),
      ...periodsPart(results, grid, unit),
      ...movement.blocks,
    ],
  };
}
