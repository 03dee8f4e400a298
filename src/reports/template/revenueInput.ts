import type { InputBlock } from "../../model/plan";
import { sampleRevenueName } from "../../model/template/sampleTables";
import { templateTexts } from "../../model/templateTexts";
import { styles } from "../look";
import { inputSheet } from "../scores/inputSheet";

/** A table of revenue to fill in, on a sheet of its own: accounts, two columns about them, and one for each year. */
export function revenueInput(headers: readonly string[]): InputBlock {
  const [, ...about] = headers.slice(0, ABOUT);
  const years = headers.slice(ABOUT);
  const text = { ...styles.input, shrink: true };
  const amount = { ...styles.input, align: "right", indent: 1, numberFormat: "#,##0" } as const;
  const make = inputSheet({
    name: sampleRevenueName,
    role: "input",
    title: templateTexts.revenueTitle,
    hint: templateTexts.revenueHint,
    more: templateTexts.revenueMore,
    table: {
      name: sampleRevenueName,
      rows: 1,
      columns: headers.map((name, at) => ({
        name,
        kind: "text",
        values: [""],
        ...(at >= ABOUT && { header: name }),
      })),
    },
    columnWidths: [34, ...about.map(() => 18), ...years.map(() => 12)],
    columns: [text, ...about.map(() => text), ...years.map(() => amount)],
    limits: {},
  });
  return { kind: "input", name: sampleRevenueName, make, addRows: [], addColumns: [], set: [] };
}

/** The columns before the years. */
const ABOUT = 3;
