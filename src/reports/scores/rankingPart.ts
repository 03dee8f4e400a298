import { quadrantWords } from "../../model/quadrantWords";
import type { Block, CellStyle } from "../../model/plan";
import type { Column } from "../../model/table";
import { columnHighlights } from "../columnHighlights";
import { quietTierRules } from "../highlightRules";
import { formats, hairline, secondary, styles, tierShades } from "../look";
import { palette } from "../palette";
import { textAt } from "../textAt";
import { SCORE } from "./matrixPart";
import { inRow, quadrantFormula } from "./scoreFormulas";
import { ROWS, type ScoreGrid } from "./scoreGrid";
import type { ScoreResults } from "./ScoreResults";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";

/** `VF_Scores`, best account first whatever is edited, and the places by which it finds its rows. */
export function rankingPart(results: ScoreResults, grid: ScoreGrid): Block[] {
  const { ranking, left, places } = grid;
  const { lowest, highest } = results.settings.ratingScale;
  const rows = results.ratings.accounts.length;
  const has = (kind: string) => grid.matrix.some((column) => column.kind === kind);
  const at = inRow(ROWS.header + 1, places + 1);
  const taken = (column: string) => `=INDEX(VF_Matrix[${column}],${at})`;
  const formulas: Record<string, readonly string[]> = {};
  for (const header of ranking) {
    if (header === "Rank") formulas[header] = ['=IF([@Score]="","",RANK.EQ([@Score],[Score]))'];
    else if (header === "Quadrant") formulas[header] = [quadrantFormula(results, grid)];
    else if ((header !== "Growth" || has("growth")) && (header !== "Harmony" || has("harmony")))
      formulas[header] = [taken(header)];
  }
  const bar = {
    kind: "data bar",
    color: tierShades.last,
    least: lowest - (highest - lowest) / 20,
    most: highest,
  } as const;
  const names = quadrantWords(results.settings);
  const colors = palette(names.length);
  const tier = ranking.find((header) => header.startsWith("Tier"));
  return [
    {
      kind: "table",
      name: "VF_Scores",
      at: { row: ROWS.header, column: left },
      table: { name: "VF_Scores", rows, columns: ranking.map((name) => blank(name, rows)) },
      header: styles.tableHeader,
      columns: ranking.map(styleOf),
      formulas,
      hairline,
    },
    ...columnHighlights("VF_Scores", "Score", [bar]),
    ...columnHighlights(
      "VF_Scores",
      "Quadrant",
      names.map((text, code) => ({ kind: "text is", text, ...colors[code] })),
    ),
    ...(tier ? columnHighlights("VF_Scores", tier, quietTierRules(results.settings.tierNames)) : []),
    textAt("placesHeading", ROWS.space - 1, places, scoreSheetTexts.helpers, styles.caption),
    {
      kind: "table",
      name: "VF_ScorePlaces",
      at: { row: ROWS.header, column: places },
      table: {
        name: "VF_ScorePlaces",
        rows,
        columns: [
          {
            name: "Place",
            kind: "number",
            values: Float64Array.from({ length: rows }, (_, place) => place + 1),
          },
          blank("At", rows),
        ],
      },
      header: styles.tableHeader,
      columns: [helper, helper],
      formulas: { At: ["=MATCH([@Place],VF_Matrix[Place],0)"] },
      hairline,
    },
  ];
}

/** A column whose cells are formulas. */
export function blank(name: string, rows: number): Column {
  return { name, kind: "number", values: new Float64Array(rows).fill(NaN) };
}

const helper: CellStyle = { ...styles.number, color: secondary };

function styleOf(header: string): CellStyle {
  if (header === "Account") return styles.name;
  if (header === "Score") return { ...styles.number, bold: true, numberFormat: SCORE };
  if (header === "Growth" || header === "Harmony") return { ...styles.number, numberFormat: SCORE };
  if (header === "Rank") return { ...styles.number, numberFormat: formats.count };
  if (header === "Quadrant" || header.startsWith("Tier")) return styles.word;
  return { ...styles.number, numberFormat: formats.shareOfAxis };
}
