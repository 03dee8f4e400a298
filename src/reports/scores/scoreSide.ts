import { columnWords } from "../../model/languages/columnWords";
import { sentencesOf } from "../../model/languages/joined";
import type { Block, TextBlock } from "../../model/plan";
import type { CriterionSource } from "../../model/scores";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { bulletLines } from "../bulletLines";
import { styles } from "../look";
import { notesList } from "../notesList";
import { textAt } from "../textAt";
import { ROWS, type ScoreGrid } from "./scoreGrid";
import { hasQuadrants } from "./scorePicture";
import { scoreWords } from "./scoreWords";
import type { ScoreResults } from "./ScoreResults";

/** How firmly the top stands, below the chart, in the rows that are kept for it. */
export function holdPart({ sensitivity, scores, ratings }: ScoreResults, grid: ScoreGrid): Block[] {
  const room = ROWS.matrixHeading - ROWS.hold - 2;
  const sentences = scoreWords(sensitivity, scores, ratings.accounts);
  const lines = sentences.flatMap((each) => bulletLines(each, grid.sideCharacters)).slice(0, room);
  const heading = scoreSheetTexts.holdHeading({ top: Math.max(1, sensitivity.top) });
  return [
    textAt("holdHeading", ROWS.hold, grid.side, heading, styles.heading),
    listOf("hold", lines, ROWS.hold + 1, grid.side),
  ];
}

/** The rules and the notes, below the ranking; and the first row below them. */
export function rulesPart(
  results: ScoreResults,
  grid: ScoreGrid,
): { readonly blocks: readonly Block[]; readonly endRow: number } {
  const row = ROWS.header + 1 + grid.rows + 1;
  const lines = rulesOf(results, grid).flatMap((each) => bulletLines(each, grid.leftCharacters));
  const notesAt = { row: row + 1 + lines.length + 1, column: grid.left };
  const notes = notesList(results.notes, notesAt, grid.leftCharacters);
  return {
    blocks: [
      textAt("ruleHeading", row, grid.left, scoreSheetTexts.ruleHeading, styles.heading),
      listOf("rules", lines, row + 1, grid.left),
      ...notes.blocks,
    ],
    endRow: notes.endRow,
  };
}

function rulesOf(results: ScoreResults, grid: ScoreGrid): string[] {
  const { criteria, inputSheets, quadrants, settings, tiers, sensitivity, revenue } = results;
  const fed = criteria.list.filter(({ source, weight }) => source !== "Rating" && weight > 0);
  const figures = new Set(fed.map(({ source }) => source).filter((source) => source !== "Rating"));
  const still = stillOf(sensitivity.top > 0, tiers !== undefined, revenue !== undefined);
  const header = columnWords[`Tier by ${settings.tierBy}`];
  return [
    scoreSheetTexts.ruleLive({ criteria: inputSheets.criteria, ratings: inputSheets.ratings }),
    scoreSheetTexts.ruleScore,
    scoreSheetTexts.ruleMissing,
    ...(criteria.list.some(({ higherIsBetter }) => !higherIsBetter)
      ? [scoreSheetTexts.ruleTurned(settings.ratingScale)]
      : []),
    sentencesOf([
      scoreSheetTexts.ruleRank,
      hasQuadrants(grid) ? scoreSheetTexts.ruleQuadrant(settings.quadrantLines, quadrants) : "",
    ]),
    ...(fed.length > 0
      ? [
          scoreSheetTexts.ruleFed(
            fed.map(({ name }) => name),
            settings.ratingScale,
          ),
        ]
      : []),
    ...[...figures].map((source: Exclude<CriterionSource, "Rating">) => scoreSheetTexts.ruleFigure[source]),
    ...(tiers && settings.tierBy !== "revenue"
      ? [scoreSheetTexts.ruleTier(header, settings.tierBy, settings.scoreInMix)]
      : []),
    ...(still ? [scoreSheetTexts.ruleStill[still]] : []),
  ];
}

/** What of the sheet does not follow its tables by itself. There are tiers only where there is revenue. */
function stillOf(hasHold: boolean, hasTiers: boolean, hasRevenue: boolean) {
  if (!hasRevenue) return hasHold ? "hold" : undefined;
  if (hasTiers) return hasHold ? "all" : "tierRevenue";
  return hasHold ? "holdRevenue" : "revenue";
}

function listOf(name: string, lines: readonly string[], row: number, column: number): TextBlock {
  return { kind: "text", name, at: { row, column }, cells: lines.map((line) => [line]), style: styles.note };
}
