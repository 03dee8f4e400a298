import { accountBeside, blockFrame, sourceBlock, type Block, type BlockFrame } from "./blockFrame";
import type { BookRules } from "../cells/bookRules";
import { dateColumn, periodsOfDates } from "./dateColumn";
import { namesDate } from "../headers/headerMeaning";
import { periodColumns } from "./periodColumns";
import { periodOfSpan, periodsInOrder, undatedPeriod } from "../headers/periods";
import { revenueColumn } from "./revenueColumn";
import { cellAt } from "../cells/sheetGrid";
import type { SourceLayout } from "../sourceLayout";

/**
 * What a block is when its first row is the header: periods in columns; else account, date, amount; else one
 * column of revenue, whose period is the one the table's or sheet's name states, or "Revenue" without one.
 */
export function layoutAt(block: Block, rules: BookRules): SourceLayout | undefined {
  const frame = blockFrame(block, rules);
  return frame && (periodLayout(frame) ?? datedLayout(frame) ?? undatedLayout(frame));
}

function periodLayout(frame: BlockFrame): SourceLayout | undefined {
  const { columns, notes } = periodColumns(frame);
  if (columns.length === 0) return undefined;
  const taken = columns.map(({ column }) => column);
  const account = accountBeside(frame, taken, { mayRepeat: false });
  const periods = periodsInOrder(columns.map(({ period }) => period));
  return account && { ...sourceBlock(frame, account), layout: "wide", columns, periods, notes };
}

function datedLayout(frame: BlockFrame): SourceLayout | undefined {
  const revenue = revenueColumn(frame);
  const dated = revenue && datesOf(frame, revenue.column);
  if (!dated) return undefined;
  const account = accountBeside(frame, [revenue.column, dated.column], { mayRepeat: true });
  if (!account || (revenue.named === "amount" && account.rank === 0)) return undefined;
  return {
    ...sourceBlock(frame, account),
    layout: "long",
    dateColumn: dated.column,
    serialDates: dated.serialDates,
    amountColumn: { column: revenue.column, currency: revenue.currency },
    periods: periodsOfDates(frame.sheet, dated.column, frame.rows, dated.serialDates, frame.rules),
    notes: revenue.notes,
  };
}

function undatedLayout(frame: BlockFrame): SourceLayout | undefined {
  const revenue = revenueColumn(frame);
  const account = revenue && accountBeside(frame, [revenue.column], { mayRepeat: false });
  // "Item, Amount" may be anything; "Customer, Amount" is revenue.
  if (!account || (revenue.named === "amount" && account.rank < 3)) return undefined;
  const period = frame.spanNamed ? periodOfSpan(frame.spanNamed) : undatedPeriod;
  const columns = [{ column: revenue.column, currency: revenue.currency, period }];
  return { ...sourceBlock(frame, account), layout: "wide", columns, periods: [period], notes: revenue.notes };
}

/** The column of dates: real dates before years and month names, the left-most first. */
function datesOf(frame: BlockFrame, amounts: number): { column: number; serialDates: boolean } | undefined {
  const { sheet, header, rows, rules } = frame;
  const dated = frame.columns
    .filter((column) => column !== amounts && namesDate(cellAt(sheet, header, column)))
    .flatMap((column) => {
      const read = dateColumn(sheet, column, rows, rules);
      return read ? [{ column, ...read }] : [];
    });
  return dated.find(({ serialDates }) => serialDates) ?? dated[0];
}
