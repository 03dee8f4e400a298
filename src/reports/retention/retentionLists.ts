import type { Block, CellStyle, TableBlock, TextBlock } from "../../model/plan";
import { changeWords, retentionTexts } from "../../model/retentionTexts";
import type { Table } from "../../model/table";
import { columnHighlights } from "../columnHighlights";
import { quietTierRules } from "../highlightRules";
import { hairline, movementColors, rule, styles } from "../look";
import { notesList } from "../notesList";
import type { RevenueUnit } from "../revenueUnit";
import { tableHeight } from "../tableHeight";
import { textAt } from "../textAt";
import type { RetentionGrid } from "./retentionGrid";
import type { RetentionResults } from "./RetentionResults";
import { tableAt } from "../tableAt";

/** The last part of the sheet `Retention`, and the first row below it. */
export interface RetentionLists {
  readonly blocks: readonly Block[];
  readonly endRow: number;
}

/** Whom to call on the left, who came and grew on the right, the notes below the shorter of the two. */
export function retentionLists(
  results: RetentionResults,
  grid: RetentionGrid,
  unit: RevenueUnit,
): RetentionLists {
  const { compared, lost, gained, notes, stamp } = results;
  const { lists: row, left, side, leftCharacters, sideCharacters } = grid;
  const { retention } = compared;
  const { accounts } = retention;
  const { lostHeading, lostHint, gainedHeading, gainedHint } = retentionTexts;
  const endOf = (table: Table) => row + 2 + (table.rows > 0 ? tableHeight(table) : 0);
  const lostEnd = endOf(lost);
  const gainedEnd = endOf(gained);
  const list =
    gainedEnd <= lostEnd
      ? notesList(notes, { row: gainedEnd + 1, column: side }, sideCharacters)
      : notesList(notes, { row: lostEnd + 1, column: left }, leftCharacters);
  return {
    blocks: [
      textAt(
        "lostHeading",
        row,
        left,
        lostHeading({ accounts: accounts.lost + accounts.shrunk }),
        styles.heading,
      ),
      textAt("lostHint", row + 1, left, lostHint(retention), styles.lead),
      ...(lost.rows > 0 ? [changeTable(lost, row + 2, left, unit)] : []),
      ...(lost.rows > 0 ? lostHighlights(stamp.settings.tierNames) : []),
      textAt(
        "gainedHeading",
        row,
        side,
        gainedHeading({ accounts: accounts.fresh + accounts.grown }),
        styles.heading,
      ),
      textAt("gainedHint", row + 1, side, gainedHint(retention, gained.rows), styles.lead),
      ...(gained.rows > 0 ? gainedTable(gained, row + 2, grid, unit) : []),
      ...list.blocks,
    ],
    endRow: Math.max(list.endRow, lostEnd, gainedEnd),
  };
}

function changeTable(table: Table, row: number, column: number, unit: RevenueUnit): TableBlock {
  return tableAt(
    table,
    { row, column },
    table.columns.map(({ name }) => columnStyle(name, unit)),
  );
}

function columnStyle(name: string, unit: RevenueUnit): CellStyle {
  if (name === "What happened" || name === "Tier before") return styles.word;
  if (name === "Change") return { ...styles.number, numberFormat: unit.changeFormat };
  return name === "Account" ? styles.name : { ...styles.number, numberFormat: unit.format };
}

function lostHighlights(tierNames: readonly string[]): Block[] {
  return [
    ...columnHighlights("VF_LostAccounts", "What happened", [
      { kind: "text is", text: changeWords.lost, ...movementColors.Lost },
    ]),
    ...columnHighlights("VF_LostAccounts", "Tier before", quietTierRules(tierNames)),
  ];
}

/**
 * The names stand in the last column and reach over the blank cells beside it, whose lines go on: the columns above
 * are those of numbers, too narrow for a name.
 */
function gainedTable(
  table: Table,
  row: number,
  { side, sideColumns }: RetentionGrid,
  unit: RevenueUnit,
): Block[] {
  const block = changeTable(table, row, side, unit);
  const beside = side + table.columns.length;
  const blanks = Array.from({ length: sideColumns - table.columns.length }, () => null);
  const lines = (name: string, at: number, rows: number, style: CellStyle): TextBlock => ({
    kind: "text",
    name,
    at: { row: at, column: beside },
    cells: Array.from({ length: rows }, () => blanks),
    style,
  });
  return [
    { ...block, columns: block.columns.map((style, at) => (at === 4 ? styles.text : style)) },
    lines("gainedRule", row, 1, { topBorder: hairline, bottomBorder: rule }),
    lines("gainedLines", row + 1, table.rows, { bottomBorder: hairline }),
  ];
}
