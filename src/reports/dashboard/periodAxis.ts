import type { AxisPlan } from "../../model/plan";
import { columnOf, type Column, type Table } from "../../model/table";

/** Months as charts say them: "May 2026" is "May ’26", so that a year of them finds room side by side. */
export function withShortPeriods(byPlan: Table): Table {
  const period = columnOf(byPlan, "Period");
  if (period.kind !== "text") return byPlan;
  const values = period.values.map((label) => label.replace(/^([A-Z][a-z]{2}) \d\d(\d\d)$/, "$1 ’$2"));
  const short: Column = { name: "Period", kind: "text", values };
  return { ...byPlan, columns: [short, ...byPlan.columns.slice(1)] };
}

/** The axis of periods: so many labels as find room in these points, at even distances. */
export function periodAxis(byPlan: Table, width: number): AxisPlan {
  const period = columnOf(byPlan, "Period");
  const labels = period.kind === "text" ? period.values : [];
  const longest = Math.max(1, ...labels.map((label) => label.length));
  const most = Math.max(1, Math.floor(width / (longest * LETTER + BETWEEN)));
  const every = Math.ceil(byPlan.rows / most);
  return { visible: true, labels: "low", ...(every > 1 ? { every } : {}) };
}

/** The usual width of a letter on an axis, and the least distance between two labels, in points. */
const LETTER = 4.6;
const BETWEEN = 4;
