import type { PlanCell } from "../model/plan";
import type { RevenueSource } from "../model/revenue";
import type { Settings } from "../model/settings";
import { sheetTexts } from "../model/sheetTexts";
import { dayOf } from "./dayOf";
import { stamped } from "./stamped";

/** What every sheet says about itself: when, from what, by which rule. */
export interface Stamp {
  readonly asOf: Date;
  readonly sources: readonly RevenueSource[];
  readonly settings: Settings;
  /** Labels of all periods, in time order. */
  readonly periods: readonly string[];
  readonly currency: string;
  /** An Excel expression that is true as long as the sources are as they were; without one the line says Current. */
  readonly unchanged?: string;
}

/** The stamp line: `As of 2026-11-21 · Source: Revenue on Sheet1 · 1996 to 1998 · Rule: A to 80%, … · Current`. */
export function stampLine(stamp: Stamp, unitSize: number): PlanCell {
  const unit = sheetTexts.unit(unitSize, stamp.currency);
  const parts = [
    sheetTexts.asOf(dayOf(stamp.asOf)),
    sheetTexts.sources(stamp.sources.map(sourceName)),
    sheetTexts.periods(stamp.periods),
    sheetTexts.rule(stamp.settings),
    ...(unit ? [unit] : []),
  ];
  return stamped(parts, stamp.unchanged);
}

function sourceName({ id, sheet, table }: RevenueSource): string {
  return table ? sheetTexts.sourceTable(table.name, sheet) : id;
}
