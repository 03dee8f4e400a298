import type { InputBlock } from "../../model/plan";
import { templateTexts } from "../../model/templateTexts";
import { styles } from "../look";
import { inputSheet } from "../scores/inputSheet";

/** The table `VF_MrrHistory` to fill in, on a sheet of its own: one month a row, one column for each plan. */
export function historyInput(headers: readonly string[]): InputBlock {
  const plans = headers.slice(1);
  const amount = { ...styles.input, align: "right", indent: 1, numberFormat: "#,##0" } as const;
  const make = inputSheet({
    name: "MRR history",
    role: "input",
    title: templateTexts.historyTitle,
    hint: templateTexts.historyHint,
    more: templateTexts.historyMore,
    table: {
      name: "VF_MrrHistory",
      rows: 1,
      columns: headers.map((name, at) => ({
        name,
        kind: "text",
        values: [""],
        ...(at >= ABOUT && { header: name }),
      })),
    },
    columnWidths: [16, ...plans.map(() => 14)],
    columns: [{ ...styles.input, numberFormat: "mmm yyyy" }, ...plans.map(() => amount)],
    limits: {},
  });
  return { kind: "input", name: "VF_MrrHistory", make, addRows: [], addColumns: [], set: [] };
}

/** The columns before the plans. */
const ABOUT = 1;
