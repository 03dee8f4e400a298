import { quadrantWords } from "../../model/quadrantWords";
import type { SheetPlan } from "../../model/plan";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { charactersAcross, headerHeight } from "../fitWidth";
import { heights, widths } from "../look";
import { headHeights } from "../pageHead";
import { matrixColumns, type MatrixColumn } from "./matrixColumns";
import type { ScoreResults } from "./ScoreResults";

/** The rows of the sheet `Scoring matrix`, counted from 0. The chart, the words below it and the tables never move. */
export const ROWS = {
  space: 4,
  header: 5,
  chartHeading: 6,
  chart: 7,
  caption: 29,
  hold: 31,
  matrixHeading: 38,
  band: 39,
  weight: 40,
  part: 41,
  direction: 42,
  matrix: 43,
} as const;

/** Where the parts of the sheet stand; columns count from 0. */
export interface ScoreGrid {
  /** The columns of `VF_Scores`, in their order. */
  readonly ranking: readonly string[];
  /** The columns of `VF_Matrix`, in their order. */
  readonly matrix: readonly MatrixColumn[];
  /** How many of them are printed; the others help the formulas. */
  readonly printed: number;
  /** First columns: of the ranking, of the side with chart and matrix, of the places, of the chart data and of its names. */
  readonly left: number;
  readonly side: number;
  readonly places: number;
  readonly chartData: number;
  readonly names: number;
  readonly corners: number;
  /** The characters of small text across each side. */
  readonly leftCharacters: number;
  readonly sideCharacters: number;
  /** Rows of the tables' bodies: one at least. */
  readonly rows: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/** The ranking on the left; chart, words and the two tables on the right; beyond what is printed the formulas' helpers. */
export function scoreGrid(results: ScoreResults): ScoreGrid {
  const { criteria, ratings, sensitivity, settings, tiers } = results;
  const ranking = [
    ...["Account", "Growth", "Harmony", "Score", "Rank", "Quadrant"],
    ...(sensitivity.top > 0 ? [scoreSheetTexts.holdColumn({ top: sensitivity.top })] : []),
    ...(tiers ? [`Tier by ${settings.tierBy}`] : []),
  ];
  const matrix = matrixColumns(criteria.list, results);
  const printed = matrix.findIndex(({ kind }) => kind === "score") + 1;
  const left = 1;
  const side = left + ranking.length + 1;
  const places = side + matrix.length + 1;
  const chartData = places + 3;
  const name = accountWidth(ratings.accounts);
  const leftWidths = ranking.map((header) =>
    header === "Account" ? name : rankingWidth(header, quadrantWords(settings)),
  );
  const shown = matrix.slice(0, printed);
  const rating = Math.max(...shown.map(ratingWidth));
  const sideWidths = shown.map(({ kind }) => {
    if (kind === "account") return Math.min(name, 26);
    return kind === "criterion" ? rating : 10;
  });
  const spare = LEAST_SIDE - sideWidths.reduce((sum, width) => sum + width, 0);
  const wider = Math.max(0, spare / Math.max(1, printed - 1));
  const shownWidths = sideWidths.map((width, at) => (at === 0 ? width : width + wider));
  const all = [
    widths.margin,
    ...leftWidths,
    widths.gap,
    ...shownWidths,
    ...matrix.slice(printed).map(() => 10),
    widths.gap,
    ...[8, 8, widths.gap],
    ...[24, 10, 10, 12, widths.gap, 10, 24, widths.gap, 16, 10, 10, 10],
  ];
  return {
    ranking,
    matrix,
    printed,
    left,
    side,
    places,
    chartData,
    names: chartData + 5,
    corners: chartData + 8,
    leftCharacters: charactersAcross(leftWidths),
    sideCharacters: charactersAcross(shownWidths),
    rows: Math.max(1, ratings.accounts.length),
    widths: all,
    heights: [
      ...headHeights,
      { row: ROWS.space, height: heights.margin },
      { row: ROWS.header, height: headerHeight(ranking, leftWidths) },
      {
        row: ROWS.matrix,
        height: headerIsLow(results)
          ? heights.row
          : headerHeight(
              shown.map(({ header }) => header),
              shownWidths,
            ),
      },
    ],
  };
}

/** Whether accounts of the ranking stand in the row of the matrix' header, which then must be no higher than theirs. */
export function headerIsLow({ ratings }: Pick<ScoreResults, "ratings">): boolean {
  return ratings.accounts.length >= ROWS.matrix - ROWS.header;
}

/** A chart needs so many characters to be read. */
const LEAST_SIDE = 92;

function accountWidth(accounts: readonly string[]): number {
  const longest = accounts.reduce((most, name) => Math.max(most, name.length), 0);
  return Math.min(widths.account.mostBeside, Math.max(widths.account.least, longest + 1));
}

function rankingWidth(header: string, quadrants: readonly string[]): number {
  if (header === "Rank") return widths.rank;
  if (header === "Quadrant") return Math.min(16, Math.max(11, ...quadrants.map((name) => name.length + 2)));
  return TEN_WIDE.includes(header) ? 10 : 9;
}

/** The scores; a tier and a share of draws need less. */
const TEN_WIDE = ["Growth", "Harmony", "Score"];

/** All ratings stand in columns of one width, so that their bars can be compared. */
function ratingWidth({ kind, header }: MatrixColumn): number {
  if (kind !== "criterion") return 10;
  const longestWord = Math.max(...header.split(/\s/).map((word) => word.length));
  return Math.min(16, longestWord + 2);
}
