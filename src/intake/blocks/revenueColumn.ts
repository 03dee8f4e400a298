import { note, type Note } from "../../model/note";
import type { BlockFrame } from "./blockFrame";
import { holdsAmounts } from "./columnSample";
import { currencyOfText } from "../cells/currencies";
import { revenueNamed } from "../headers/headerMeaning";
import { cellAddress, cellAt } from "../cells/sheetGrid";
import type { AmountColumn } from "../sourceLayout";

/** The one column of revenue of a block without periods in its header, and how surely its header says so. */
export interface RevenueColumn extends AmountColumn {
  readonly named: "revenue" | "amount";
  readonly notes: readonly Note[];
}

/** The left-most column of amounts that names revenue, else an amount; a note for each other that names revenue. */
export function revenueColumn({
  sheet,
  header,
  columns,
  rows,
  rules,
}: BlockFrame): RevenueColumn | undefined {
  const named = columns
    .map((column) => ({
      column,
      title: cellAt(sheet, header, column),
      named: revenueNamed(cellAt(sheet, header, column)),
    }))
    .filter((each) => each.named && holdsAmounts(sheet, each.column, rows, rules.culture));
  const sure = named.filter((each) => each.named === "revenue");
  const [used, ...others] = sure.length > 0 ? sure : named;
  if (!used?.named) return undefined;
  const notes = others
    .filter((each) => each.named === "revenue")
    .map(({ column, title }) =>
      note("otherRevenue", cellAddress(sheet.name, header, column), {
        header: String(title),
        used: String(used.title),
      }),
    );
  return { column: used.column, currency: currencyOfText(String(used.title)), named: used.named, notes };
}
