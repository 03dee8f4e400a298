import type { Block, CellStyle, TableBlock } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import type { Table } from "../model/table";
import type { AbcGrid } from "./abcGrid";
import type { AbcResults } from "./AbcResults";
import { columnHighlights } from "./columnHighlights";
import { movementRules, quietTierRules } from "./highlightRules";
import { formats, styles } from "./look";
import { movementCounts } from "./movementCounts";
import { notesList } from "./notesList";
import type { RevenueUnit } from "./revenueUnit";
import { tableHeight } from "./tableHeight";
import { textAt } from "./textAt";
import { tableAt } from "./tableAt";

/** The last part of the sheet `ABC`, and the first row below it. */
export interface MovementPart {
  readonly blocks: readonly Block[];
  readonly endRow: number;
}

/**
 * The flows between all periods on the left, who moved between the last two on the right, the notes below the shorter
 * of the two. With one period nothing can have moved, and a sentence says so.
 */
export function movementPart(results: AbcResults, grid: AbcGrid, unit: RevenueUnit): MovementPart {
  return results.byPeriod.rows > 1 ? movement(results, grid, unit) : noMovement(results, grid);
}

function movement(results: AbcResults, grid: AbcGrid, unit: RevenueUnit): MovementPart {
  const { flows, movers, notes } = results;
  const { movement: row, left, side } = grid;
  const flowsEnd = row + 2 + tableHeight(flows);
  const moversEnd = row + 2 + (movers.rows > 0 ? tableHeight(movers) : 0);
  const list =
    moversEnd <= flowsEnd
      ? notesList(notes, { row: moversEnd + 1, column: side }, grid.sideCharacters)
      : notesList(notes, { row: flowsEnd + 1, column: left }, grid.leftCharacters);
  return {
    blocks: [
      textAt("flowsHeading", row, left, sheetTexts.flowsHeading, styles.heading),
      textAt("flowsHint", row + 1, left, sheetTexts.flowsHint, styles.caption),
      ...withHighlights(movementTable(flows, row + 2, left, unit), results),
      textAt("moversHeading", row, side, sheetTexts.moversHeading, styles.heading),
      textAt("movement", row + 1, side, movementSentence(results), styles.lead),
      ...(movers.rows > 0 ? withHighlights(movementTable(movers, row + 2, side, unit), results) : []),
      ...list.blocks,
    ],
    endRow: Math.max(list.endRow, flowsEnd, moversEnd),
  };
}

function noMovement(
  results: AbcResults,
  { movement: row, left, side, sideCharacters }: AbcGrid,
): MovementPart {
  const list = notesList(results.notes, { row, column: side }, sideCharacters);
  return {
    blocks: [
      textAt("moversHeading", row, left, sheetTexts.moversHeading, styles.heading),
      textAt("movement", row + 1, left, movementSentence(results), styles.lead),
      ...list.blocks,
    ],
    endRow: Math.max(list.endRow, row + 2),
  };
}

function movementSentence({ flows, stamp }: AbcResults): string {
  const [from, to] = stamp.periods.slice(-2);
  if (to === undefined) return sheetTexts.onePeriod({ period: from });
  return sheetTexts.movement({ from, to, ...movementCounts(flows, stamp.settings.tierNames) });
}

function movementTable(table: Table, row: number, column: number, unit: RevenueUnit): TableBlock {
  return tableAt(
    table,
    { row, column },
    table.columns.map(({ name }) => columnStyle(name, unit)),
  );
}

function columnStyle(name: string, unit: RevenueUnit): CellStyle {
  if (name === "From" || name === "To") return styles.word;
  if (name === "Accounts") return { ...styles.number, numberFormat: formats.count };
  if (name === "Change") return { ...styles.number, numberFormat: unit.changeFormat };
  return name.startsWith("Revenue") ? { ...styles.number, numberFormat: unit.format } : styles.name;
}

function withHighlights(table: TableBlock, { stamp }: AbcResults): Block[] {
  const rules = [...quietTierRules(stamp.settings.tierNames), ...movementRules(["Lost"])];
  return [table, ...columnHighlights(table.name, "To", rules)];
}
