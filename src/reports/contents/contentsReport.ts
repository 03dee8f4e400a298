import { contentsRole, type ContentsResults } from "../../model/contents";
import { contentsTexts } from "../../model/contentsTexts";
import type { Block, SheetPlan } from "../../model/plan";
import { heights, styles, tierShades, widths } from "../look";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { textAt } from "../textAt";
import { inputsPart, missingPart, resultsPart } from "./contentsParts";

/** The name wished for the sheet. */
export const contentsSheetName = "Contents";

/** The sheet `Contents`: what was built, from what, when and with how many notes; what was not; and where to type. */
export function contentsReport(contents: ContentsResults): SheetPlan {
  const parts = [resultsPart(contents), missingPart(contents), inputsPart(contents)].flat();
  let row = HEAD_ROWS;
  const blocks: Block[] = [];
  const rowHeights = [...headHeights];
  for (const { heading, hint, table, lines = [] } of parts) {
    rowHeights.push({ row, height: heights.heading });
    blocks.push(textAt(`${heading} heading`, row, COLUMN, heading, styles.heading));
    blocks.push(textAt(`${heading} hint`, row + 1, COLUMN, hint, styles.caption));
    if (table) {
      blocks.push({ ...table, at: { row: row + 2, column: COLUMN } });
      rowHeights.push({ row: row + 2, height: heights.row + 4 });
      for (let at = 0; at < table.table.rows; at++)
        rowHeights.push({ row: row + 3 + at, height: heights.row * (lines[at] ?? 1) + 4 });
    }
    row += table ? table.table.rows + 4 : 3;
  }
  return {
    role: contentsRole,
    name: contentsSheetName,
    tabColor: tierShades.first,
    widths: [widths.margin, ...columnWidths],
    heights: rowHeights,
    gridlines: false,
    frozenRows: HEAD_ROWS,
    first: true,
    print: { orientation: "landscape", rows: row - 1, columns: COLUMN + columnWidths.length, onePage: true },
    blocks: [...pageHead(contentsTexts.title, findingOf(contents), stampOf(contents)), ...blocks],
  };
}

const COLUMN = 1;
/** The sheet, what it is about, what it is made of, when, and how many notes. */
const columnWidths = [26, 60, 34, 17, 8];

function findingOf({ results, inputs, missing }: ContentsResults): string {
  if (results.length === 0) return contentsTexts.findingNone({ inputs: inputs.length });
  const tools = new Map(results.map(({ tool, notes }) => [tool, Number.isNaN(notes) ? 0 : notes]));
  const notes = [...tools.values()].reduce((sum, each) => sum + each, 0);
  return contentsTexts.finding({ tools: tools.size, notes, missing: missing.length });
}

const stampOf = ({ moment }: ContentsResults) => contentsTexts.stamp({ moment });
