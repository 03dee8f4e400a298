import type { Block } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";
import { charactersAcross } from "./fitWidth";
import { styles } from "./look";
import { notesList } from "./notesList";
import { COLUMNS, ROWS, SIDE_WIDTH } from "./paretoGrid";
import type { ParetoResults } from "./ParetoResults";
import type { RevenueUnit } from "./revenueUnit";
import { tableHeight } from "./tableHeight";
import { textAt } from "./textAt";
import { tableAt } from "./tableAt";

/** What stands below the Pareto chart: the accounts without a rank, where there are any, and the notes. */
export function paretoSide(
  { unranked, notes }: ParetoResults,
  unit: RevenueUnit,
): { readonly blocks: readonly Block[]; readonly endRow: number } {
  const table = tableAt(unranked, { row: ROWS.side + 1, column: COLUMNS.side }, [
    styles.name,
    { ...styles.number, numberFormat: unit.format },
    styles.nameAfterNumber,
  ]);
  const heading = textAt(
    "unrankedHeading",
    ROWS.side,
    COLUMNS.side,
    sheetTexts.unrankedHeading({ accounts: unranked.rows }),
    styles.heading,
  );
  const notesRow = unranked.rows > 0 ? table.at.row + tableHeight(unranked) + 1 : ROWS.side;
  const list = notesList(notes, { row: notesRow, column: COLUMNS.side }, charactersAcross([SIDE_WIDTH]));
  return {
    blocks: [...(unranked.rows > 0 ? [heading, table] : []), ...list.blocks],
    endRow: list.endRow,
  };
}
