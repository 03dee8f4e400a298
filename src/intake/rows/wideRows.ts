import { amountIn } from "./amountIn";
import { isBlankAmount, parseAmount } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import type { WideLayout } from "../sourceLayout";
import type { RowAmounts, SourceReading } from "./sourceReading";

/** The amounts of rows with a column a period. */
export function wideRows(reading: SourceReading<WideLayout>): RowAmounts {
  const { source, sheet, separators, periods, sums } = reading;
  const { columns } = source;
  const admits = reading.gate.for(sheet, source);
  const indices = new Map(periods.map(({ key }, index) => [key, index]));
  const periodOf = columns.map(({ period }) => indices.get(period.key) ?? -1);
  // What a total would be: of all rows so far, and of those since the last total.
  const all = new Float64Array(columns.length);
  const since = new Float64Array(columns.length);

  const equals = (row: number, above: Float64Array): boolean =>
    above.some((sum) => sum !== 0) &&
    columns.every(({ column }, index) => {
      const amount = parseAmount(cellAt(sheet, row, column), separators(column).culture);
      return (
        Math.abs((Number.isNaN(amount) ? 0 : amount) - above[index]) <= 0.005 + Math.abs(above[index]) * 1e-9
      );
    });

  return {
    holdsAny: (row) => columns.some(({ column }) => !isBlankAmount(cellAt(sheet, row, column))),
    isTotal: (row) => equals(row, since) || equals(row, all),
    startOver: () => void since.fill(0),
    take: (row, account) => {
      for (let index = 0; index < columns.length; index++) {
        const amount = amountIn(reading, row, columns[index].column);
        if (Number.isNaN(amount) || !admits(row, columns[index])) continue;
        sums.add(periodOf[index], account, amount);
        all[index] += amount;
        since[index] += amount;
      }
    },
  };
}
