import type { CharterFacts, Charter } from "../../model/charter";
import { charterTexts } from "../../model/charterTexts";
import { note, type Note } from "../../model/note";
import type { Block, CellStyle, SheetPlan } from "../../model/plan";
import { sheetTexts } from "../../model/sheetTexts";
import { bulletLines } from "../bulletLines";
import { dayOf } from "../dayOf";
import { charactersAcross } from "../fitWidth";
import { heights, rule, styles, tierShades } from "../look";
import { notesList } from "../notesList";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { stamped } from "../stamped";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";

/** What the sheet `KAM charter` shows. */
export interface CharterResults {
  readonly charter: Charter;
  readonly facts: CharterFacts;
  readonly notes: readonly Note[];
  readonly asOf: Date;
  /** An Excel expression that is true as long as the table is as it was. */
  readonly unchanged?: string;
}

/** The sheet `KAM charter`: one page to print and sign, each section beside its name; notes to the right of it. */
export function charterReport(results: CharterResults): SheetPlan {
  const { charter, facts } = results;
  const blocks: Block[] = [];
  let row = HEAD_ROWS + 1;
  for (const { name, paragraphs } of charter.sections.filter((each) => each.paragraphs.length > 0)) {
    const lines = paragraphs.flatMap((text) =>
      paragraphs.length === 1 ? unbulleted(text) : bulletLines(text, CHARACTERS),
    );
    blocks.push(...section(name, lines, row));
    row += lines.length + 1;
  }
  const notes = [
    ...results.notes,
    ...(row > MOST_ROWS ? [note("longCharter", "", { count: row, most: MOST_ROWS })] : []),
  ];
  const beside = notesList(notes, { row: HEAD_ROWS + 1, column: NOTES }, charactersAcross([NOTES_WIDTH]));
  return {
    role: "charter",
    name: "KAM charter",
    tabColor: tierShades.first,
    widths: [1.5, nameWidth(charter), TEXT_WIDTH, 2, NOTES_WIDTH],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      ...Array.from({ length: row - HEAD_ROWS - 1 }, (_, at) => ({
        row: HEAD_ROWS + 1 + at,
        height: LINE_HEIGHT,
      })),
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS,
    print: { orientation: "portrait", rows: row, columns: 3, onePage: true },
    blocks: [
      ...pageHead(charterTexts.title, charterTexts.finding(facts), stampOf(results, notes.length)),
      ...blocks,
      ...(notes.length > 0 ? beside.blocks : []),
    ],
  };
}

/** Of the longest section's name, with a gap to the text beside it; a name of several words is written smaller. */
function nameWidth({ sections }: Charter): number {
  const names = sections.map(({ name }) => textWidth(name, { size: SIZE, bold: true }));
  return Math.min(MOST_NAME, Math.max(LEAST_NAME, Math.ceil(Math.max(0, ...names)) + 1));
}

const LEAST_NAME = 24;
const MOST_NAME = 32;
const TEXT_WIDTH = 76;
const NOTES = 4;
const NOTES_WIDTH = 80;
/** Of the size in which the charter is printed. */
const CHARACTERS = 82;
const LINE_HEIGHT = 18;
const SIZE = 11;
const lead: CellStyle = { ...styles.lead, size: SIZE };
/** More rows than these make the print small. */
const MOST_ROWS = 55;

/** A paragraph that stands alone needs no bullet. */
function unbulleted(text: string): string[] {
  return bulletLines(text, CHARACTERS).map((line) => line.replace(/^(?:•|\s)\s+/, ""));
}

/** The section's name on the left, its lines on the right, a thin line above both. */
function section(name: string, lines: readonly string[], row: number): Block[] {
  const above: CellStyle = { topBorder: rule, verticalAlign: "center" };
  const [first, ...rest] = lines;
  return [
    textAt(`name ${row}`, row, 1, name, { ...styles.sideTitle, ...above, size: SIZE, shrink: true }),
    textAt(`first ${row}`, row, 2, first, { ...lead, ...above }),
    ...(rest.length > 0
      ? [
          {
            kind: "text" as const,
            name: `rest ${row}`,
            at: { row: row + 1, column: 2 },
            cells: rest.map((line) => [line]),
            style: lead,
          },
        ]
      : []),
  ];
}

function stampOf({ charter, asOf, unchanged }: CharterResults, notes: number) {
  const { sheet, table } = charter.place;
  const parts = [
    sheetTexts.asOf(dayOf(asOf)),
    sheetTexts.sources([table ? sheetTexts.sourceTable(table.name, sheet) : sheet]),
    ...(notes > 0 ? [charterTexts.notesBeside({ notes })] : []),
  ];
  return stamped(parts, unchanged, charterTexts.changed);
}
