import type { TableBlock } from "../../model/plan";
import { hairline, secondary, styles } from "../look";
import { axisOf } from "./axisOf";
import { SCORE } from "./matrixPart";
import { blank } from "./rankingPart";
import { inRow } from "./scoreFormulas";
import { ROWS, type ScoreGrid } from "./scoreGrid";
import type { ScoreResults } from "./ScoreResults";

/**
 * The names of the best accounts in the chart, beside their points. A name runs to the right as far as `Ends`, by an
 * estimate of its width; it is left out where it would lie over the name of an account that is ranked better.
 */
export function namesTable({ settings }: ScoreResults, grid: ScoreGrid, rows: number): TableBlock {
  const { minimum, maximum } = axisOf(settings.ratingScale);
  const range = maximum - minimum;
  const character = shortNumber(range / (grid.sideCharacters * PLOT.across));
  const line = shortNumber(range * PLOT.line);
  const { chartData, names } = grid;
  const here = (column: number) => inRow(ROWS.header + 1, column);
  const above = (column: number) => {
    const header = inRow(ROWS.header, column);
    return `${header.replace(/(\d+)$/, "$$$1")}:${header}`;
  };
  const [account, harmony, growth] = [chartData, chartData + 1, chartData + 2];
  const lying = [
    `${above(harmony)},"<"&[@Ends]`,
    `${above(names)},">"&${here(harmony)}`,
    `${above(growth)},"<"&(${here(growth)}+${line})`,
    `${above(growth)},">"&(${here(growth)}-${line})`,
    `${above(names + 1)},"?*"`,
  ].join(",");
  return {
    kind: "table",
    name: "VF_ScoreNames",
    at: { row: ROWS.header, column: names },
    table: { name: "VF_ScoreNames", rows, columns: ["Ends", "Name"].map((each) => blank(each, rows)) },
    header: styles.tableHeader,
    columns: [
      { ...styles.number, color: secondary, numberFormat: SCORE },
      { ...styles.text, color: secondary },
    ],
    formulas: {
      Ends: [`=${here(harmony)}+(LEN(${here(account)})+2)*${character}`],
      Name: [`=IF(${here(account)}="","",IF(COUNTIFS(${lying})>0,"",${here(account)}))`],
    },
    hairline,
  };
}

/** The part of the sheet's side that the plot takes, and the height of a line of text as a part of the plot's. */
const PLOT = { across: 0.9, line: 0.04 } as const;

const shortNumber = (number: number) => Number(number.toPrecision(3));
