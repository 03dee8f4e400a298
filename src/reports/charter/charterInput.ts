import { charterHeaders, charterSections } from "../../model/charter";
import { charterTexts } from "../../model/charterTexts";
import type { InputBlock, SheetPlan } from "../../model/plan";
import { valueTexts } from "../../model/valueTexts";
import { hairline, heights, styles, tierShades } from "../look";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";
import { textAt } from "../textAt";

/** The table `VF_Charter` to write in, on a sheet of its own, with the sections that a charter usually has. */
export function charterInput(): InputBlock {
  return { kind: "input", name: "VF_Charter", make: sheet(), addRows: [], addColumns: [], set: [] };
}

function sheet(): SheetPlan {
  const sections = charterSections.map((section) => valueTexts.charterSections[section]);
  const hints = charterSections.map((section, at) => [
    charterTexts.hint({ section: sections[at], hint: charterTexts.hints[section] }),
  ]);
  const top = HEAD_ROWS + 1;
  return {
    role: "charter-input",
    name: "Charter",
    tabColor: tierShades.first,
    widths: [1.5, 24, 80, 3, 70],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      { row: top, height: heights.heading },
      ...sections.map((_, at) => ({ row: top + 1 + at, height: 45 })),
    ],
    gridlines: false,
    frozenRows: top + 1,
    print: { orientation: "landscape", titleRow: top, rows: top + 1 + sections.length, columns: 3 },
    blocks: [
      ...pageHead(charterTexts.inputTitle, charterTexts.inputFinding, charterTexts.inputStamp),
      {
        kind: "table",
        name: "VF_Charter",
        at: { row: top, column: 1 },
        table: {
          name: "VF_Charter",
          rows: sections.length,
          columns: [
            { name: charterHeaders[0], kind: "text", values: sections },
            { name: charterHeaders[1], kind: "text", values: sections.map(() => "") },
          ],
        },
        header: styles.tableHeader,
        columns: [
          { ...styles.input, verticalAlign: "top", wrap: true },
          { ...styles.input, verticalAlign: "top", wrap: true },
        ],
        hairline,
      },
      textAt("hintsHeading", top, 4, charterTexts.hintsHeading, styles.sideTitle),
      {
        kind: "text",
        name: "hints",
        at: { row: top + 1, column: 4 },
        cells: hints,
        style: { ...styles.caption, verticalAlign: "top" },
      },
    ],
  };
}
