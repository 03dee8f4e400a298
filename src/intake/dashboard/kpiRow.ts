import type { KpiColumns } from "./kpiColumns";
import type { KpiHeader } from "../../model/dashboard";
import { cellAt } from "../cells/sheetGrid";
import { dayIn } from "./dayIn";
import { doubt, type InputReading } from "./InputReading";
import { hundredIn, numberIn } from "./numberIn";
import { onboardingIn } from "./onboardingIn";

/** One row of `VF_Kpis` as read; numbers are NaN where not known. */
export interface KpiRow {
  readonly row: number;
  readonly name: string;
  /** As typed; "" where none is. */
  readonly plan: string;
  readonly mrr: number;
  readonly mrrBefore: number;
  readonly onboarding: number;
  readonly satisfaction: number;
  readonly engagement: number;
  readonly risk: number;
  readonly inQueueSince: number;
  readonly further: readonly number[];
}

/** Reads one row; every doubt goes to the notes. Of the further columns only those asked for are doubted. */
export function kpiRow(
  reading: InputReading,
  { known, further }: KpiColumns,
  row: number,
  asked: (column: string) => boolean,
): KpiRow {
  const textOf = (header: KpiHeader) => {
    const column = known[header];
    return column === undefined
      ? ""
      : String(cellAt(reading.sheet, row, column))
          .replace(/\s+/g, " ")
          .trim();
  };
  const under = (header: KpiHeader, read: (reading: InputReading, row: number, column: number) => number) => {
    const column = known[header];
    return column === undefined ? NaN : read(reading, row, column);
  };
  return {
    row,
    name: textOf("Account"),
    plan: textOf("Plan"),
    mrr: under("MRR", mrrIn),
    mrrBefore: under("MRR a period ago", mrrIn),
    onboarding: under("Onboarding", onboardingIn),
    satisfaction: under("Satisfaction", (...cell) => hundredIn(...cell, "satisfactionOff")),
    engagement: under("Engagement", hundredIn),
    risk: under("Cancellation risk", hundredIn),
    inQueueSince: under("In queue since", dayIn),
    further: further.map(({ name, column }) => (asked(name) ? numberIn(reading, row, column) : NaN)),
  };
}

function mrrIn(reading: InputReading, row: number, column: number): number {
  const amount = numberIn(reading, row, column);
  if (amount < 0) doubt(reading, row, column, "negativeMrr");
  return amount;
}
