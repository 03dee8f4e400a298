import type { Block, CellStyle, TableBlock } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import type { Table } from "../model/table";
import type { AbcGrid } from "./abcGrid";
import type { AbcResults } from "./AbcResults";
import { columnHighlights } from "./columnHighlights";
import { movementRules, tierRules } from "./highlightRules";
import { formats, hairline, styles } from "./look";
import { movementCounts } from "./movementCounts";
import { notesList } from "./notesList";
import type { RevenueUnit } from "./revenueUnit";
import { tableHeight } from "./tableHeight";
import { textAt } from "./textAt";

/** The last part of the sheet `ABC`, and the first row below it. */
export interface MovementPart {
  readonly blocks: readonly Block[];
  readonly endRow: number;
}

/**
 * Who moved between the last two periods on the left, the flows between all periods on the right, the notes below
 * these. With one period nothing can have moved, and a sentence says so.
 */
export function movementPart(results: AbcResults, grid: AbcGrid, unit: RevenueUnit): MovementPart {
  const { byPeriod, flows, movers, notes } = results;
  const hasMovement = byPeriod.rows > 1;
  const row = grid.movement;
  const flowsTable = movementTable(flows, row + 2, grid.side, unit);
  const moversTable = movementTable(movers, row + 2, grid.left, unit);
  const notesRow = hasMovement ? flowsTable.at.row + tableHeight(flows) + 1 : row;
  const list = notesList(notes, { row: notesRow, column: grid.side }, grid.sideWidth);
  return {
    blocks: [
      textAt("moversHeading", row, grid.left, sheetTexts.moversHeading, styles.heading),
      textAt("movement", row + 1, grid.left, movementSentence(results), styles.lead),
      ...(movers.rows > 0 ? withHighlights(moversTable, results) : []),
      ...(hasMovement
        ? [
            textAt("flowsHeading", row, grid.side, sheetTexts.flowsHeading, styles.heading),
            textAt("flowsHint", row + 1, grid.side, sheetTexts.flowsHint, styles.caption),
            ...withHighlights(flowsTable, results),
          ]
        : []),
      ...list.blocks,
    ],
    endRow: Math.max(list.endRow, row + 2 + (movers.rows > 0 ? tableHeight(movers) : 0)),
  };
}

function movementSentence({ flows, stamp }: AbcResults): string {
  const [from, to] = stamp.periods.slice(-2);
  if (to === undefined) return sheetTexts.onePeriod(from);
  return sheetTexts.movement(from, to, movementCounts(flows, stamp.settings.tierNames));
}

function movementTable(table: Table, row: number, column: number, unit: RevenueUnit): TableBlock {
  return {
    kind: "table",
    name: table.name,
    at: { row, column },
    table,
    header: styles.tableHeader,
    columns: table.columns.map(({ name }) => columnStyle(name, unit)),
    hairline,
  };
}

function columnStyle(name: string, unit: RevenueUnit): CellStyle {
  if (name === "From" || name === "To") return styles.word;
  if (name === "Accounts") return { ...styles.number, numberFormat: formats.count };
  if (name === "Change") return { ...styles.number, numberFormat: unit.changeFormat };
  return name.startsWith("Revenue") ? { ...styles.number, numberFormat: unit.format } : styles.text;
}

function withHighlights(table: TableBlock, { stamp }: AbcResults): Block[] {
  const tiers = tierRules(stamp.settings.tierNames);
  return [table, ...columnHighlights(table.name, "To", [...tiers, ...movementRules(["Lost"])])];
}
