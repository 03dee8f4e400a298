import { quadrantWords } from "../../model/quadrantWords";
import { columnLetters } from "../../model/cells";
import { valuesInAll } from "../../model/languages/valuesInAll";
import type { ReadTable } from "../../model/plan";
import type { Column, Criterion } from "../../model/scores";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { inputColumn } from "./inputColumn";
import { quoted } from "./liveText";
import { ROWS, type ScoreGrid } from "./scoreGrid";
import type { ScoreResults } from "./ScoreResults";

/** A cell that stays when a formula is filled down; row and column count from 0. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A cell in the row of the formula, whatever column the formula stands in: `$M8`. */
export function inRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** How a formula names a column of `VF_Criteria`; undefined where the table lacks it. */
export function criteriaColumn({ criteria: { found } }: ScoreResults, name: string): string | undefined {
  if (!found) return inputColumn(made("VF_Criteria"), { name, column: 0 });
  const column = found.columns.get(name);
  return column && inputColumn(found.place, column);
}

/** How a formula names the accounts of `VF_Ratings`, and the ratings for a criterion; undefined where it has none. */
export function ratingsColumn(
  { ratings: { found } }: ScoreResults,
  criterion?: Criterion,
): string | undefined {
  if (!found)
    return inputColumn(made("VF_Ratings"), { name: criterion ? criterion.name : "Account", column: 0 });
  const isTable = found.place.table !== undefined;
  const added: Column | undefined = isTable && criterion ? { name: criterion.name, column: 0 } : undefined;
  const column = criterion ? (found.columns.get(criterion.key) ?? added) : found.accountColumn;
  return column && inputColumn(found.place, column);
}

/** A table that this very run makes. */
const made = (name: string): Pick<ReadTable, "table" | "sheet" | "area"> => ({
  table: { id: "", name },
  sheet: "",
  area: { row: 0, column: 0, rows: 0, columns: 0 },
});

/** The row of the ratings in which the account of this row stands; blank where it is in none. */
export function rowFormula(results: ScoreResults): string {
  const { accounts, found } = results.ratings;
  const column = ratingsColumn(results) ?? "";
  const hasWildcards = accounts.some((name) => /[~*?]/.test(name));
  const plain = "[@Account]";
  const safe = ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, plain);
  const match = `MATCH(${hasWildcards ? safe : plain},${column},0)`;
  const asNumber = found?.hasNumberNames ? `IFERROR(MATCH(VALUE(${plain}),${column},0),"")` : `""`;
  return `=IFERROR(${match},${asNumber})`;
}

/** A rating as it counts: blank where there is none, turned round where the cell above the column says so. */
export function ratingFormula(results: ScoreResults, criterion: Criterion, column: number): string {
  const { lowest, highest } = results.settings.ratingScale;
  const rating = ratingCell(results, criterion);
  if (rating === undefined) return '=""';
  const isTurned = `${columnLetters(column)}$${ROWS.direction + 1}=${quoted(scoreSheetTexts.turned)}`;
  const counts = `IF(${isTurned},${lowest + highest}-VALUE(${rating}),VALUE(${rating}))`;
  return `=IFERROR(IF(${rating}="","",${counts}),"")`;
}

/**
 * A header with signs that mean something in the name of a column is looked for: not every program reads them, and
 * LibreOffice reads `T[[#Data]]` alone, not `T[#Data]`.
 */
function ratingCell(results: ScoreResults, criterion: Criterion): string | undefined {
  const ratings = ratingsColumn(results, criterion);
  const { found } = results.ratings;
  const name = found?.columns.get(criterion.key)?.name ?? criterion.name;
  if (ratings === undefined) return undefined;
  if ((found && !found.place.table) || !/['[\]#@\n]/.test(name)) return `INDEX(${ratings},[@Row])`;
  const table = found?.place.table?.name ?? "VF_Ratings";
  return `INDEX(${table}[[#Data]],[@Row],MATCH(${quoted(escaped(name))},${table}[[#Headers]],0))`;
}

/** Neighbouring columns of the sheet, of one dimension's criteria. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Σ weight × rating ÷ Σ weight over the criteria in these columns, for the first row of the matrix. */
export function scoreFormula(spans: readonly Span[]): string {
  const weights = spans.map(
    ({ from, to }) => `${fixedCell(ROWS.weight, from)}:${fixedCell(ROWS.weight, to)}`,
  );
  const row = ROWS.matrix + 1;
  const ratings = spans.map(({ from, to }) => `${inRow(row, from)}:${inRow(row, to)}`);
  const over = spans.map((_, at) => `SUMPRODUCT(${weights[at]},--(${ratings[at]}<>""))`).join("+");
  const sum = spans.map((_, at) => `SUMPRODUCT(${weights[at]},${ratings[at]})`).join("+");
  return `=IF(${over}=0,"",ROUND((${sum})/(${over}),8))`;
}

/** The weight that the table of criteria gives now. */
export function weightFormula(results: ScoreResults, { name }: Criterion): string {
  const weights = criteriaColumn(results, "Weight") ?? "";
  return `=IFERROR(VALUE(INDEX(${weights},${criterionRow(results, name)})),0)`;
}

/** "No" in every language: whoever types it may speak another one than the sheet. */
const noWords = valuesInAll.map(({ yesNo }) => yesNo.no);

/** Says that ratings are turned round where the table of criteria says that higher is not better. */
export function directionFormula(results: ScoreResults, { name }: Criterion): string {
  const better = criteriaColumn(results, "Higher is better");
  if (better === undefined) return '=""';
  const word = `LOWER(INDEX(${better},${criterionRow(results, name)})&"")`;
  const says = [...noWords, "n", "false"].map((each) => `${word}=${quoted(each)}`).join(",");
  return `=IFERROR(IF(OR(${says}),${quoted(scoreSheetTexts.turned)},""),"")`;
}

function criterionRow(results: ScoreResults, name: string): string {
  const names = criteriaColumn(results, "Criterion") ?? "";
  return `MATCH(${quoted(escaped(name))},${names},0)`;
}

/** A text that MATCH is to find as it is written. */
const escaped = (text: string) => text.replace(/[~*?]/g, "~$&");

/** The quadrant of the row of `VF_Scores`, by the lines as they stand now. */
export function quadrantFormula({ settings }: ScoreResults, grid: ScoreGrid): string {
  const [both, across, up, neither] = quadrantWords(settings).map(quoted);
  const { growth, harmony } = lineCells(grid);
  return (
    `=IF(OR([@Growth]="",[@Harmony]=""),"",IF([@Growth]>=${growth},` +
    `IF([@Harmony]>=${harmony},${both},${up}),IF([@Harmony]>=${harmony},${across},${neither})))`
  );
}

/** The cells that hold the lines between the quadrants. */
export function lineCells({ corners }: ScoreGrid): { readonly growth: string; readonly harmony: string } {
  return { growth: fixedCell(1, corners + 1), harmony: fixedCell(2, corners + 1) };
}
