import type { CellStyle, InputBlock, SheetPlan, TableBlock } from "../../model/plan";
import type { Table } from "../../model/table";
import { hairline, heights, neutral, styles, widths } from "../look";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { tableHeight } from "../tableHeight";

/** A sheet that is made for one table that people fill in. */
export function inputSheet(sheet: {
  readonly name: string;
  readonly role: string;
  readonly title: string;
  readonly hint: string;
  readonly more: string;
  readonly table: Table;
  readonly columnWidths: readonly number[];
  readonly columns: readonly CellStyle[];
  readonly limits: NonNullable<TableBlock["limits"]>;
}): InputBlock["make"] {
  const { table } = sheet;
  const row = HEAD_ROWS;
  const plan: SheetPlan = {
    role: sheet.role,
    name: sheet.name,
    tabColor: neutral,
    widths: [widths.margin, ...sheet.columnWidths],
    heights: [...headHeights, { row, height: heights.header }],
    gridlines: false,
    frozenRows: row + 1,
    print: {
      orientation: "landscape",
      titleRow: row,
      rows: row + tableHeight(table),
      columns: 1 + table.columns.length + spareColumns(sheet.columnWidths),
    },
    blocks: [
      ...pageHead(sheet.title, sheet.hint, sheet.more),
      {
        kind: "table",
        name: table.name,
        at: { row, column: 1 },
        table,
        header: styles.tableHeader,
        columns: sheet.columns,
        limits: sheet.limits,
        hairline,
      },
    ],
  };
  return plan;
}

/** The sentences above a narrow table run on beyond it, and are printed whole. */
function spareColumns(columnWidths: readonly number[]): number {
  const across = columnWidths.reduce((sum, width) => sum + width, 0);
  return Math.max(0, Math.ceil((SENTENCE - across) / PLAIN_WIDTH));
}

const SENTENCE = 104;
/** The characters across a column that nobody has set. */
const PLAIN_WIDTH = 8.43;
