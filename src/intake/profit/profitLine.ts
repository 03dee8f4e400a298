import type { AccountProfit } from "../../model/profit";
import { cellAt } from "../cells/sheetGrid";
import { doubt, type InputReading } from "../dashboard/InputReading";
import { numberIn } from "../dashboard/numberIn";
import type { ProfitColumns } from "./profitColumns";

/** One row of `VF_Profit` as read. */
export interface ProfitLine extends AccountProfit {
  readonly row: number;
}

/** Reads one row; every doubt goes to the notes. */
export function profitLine(reading: InputReading, columns: ProfitColumns, row: number): ProfitLine {
  const textIn = (column: number | undefined) =>
    column === undefined
      ? ""
      : String(cellAt(reading.sheet, row, column))
          .replace(/\s+/g, " ")
          .trim();
  return {
    row,
    name: textIn(columns.account),
    revenue: numberIn(reading, row, columns.revenue),
    costOfGoods: costIn(reading, row, columns.costOfGoods),
    costToServe: costIn(reading, row, columns.costToServe),
    category: textIn(columns.category),
    products: columns.products.map(({ column }) => numberIn(reading, row, column)),
  };
}

function costIn(reading: InputReading, row: number, column: number): number {
  const cost = numberIn(reading, row, column);
  if (cost < 0) doubt(reading, row, column, "negativeCost");
  return cost;
}
