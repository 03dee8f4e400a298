import type { AxisPlan } from "../../model/chartPlan";
import { speech } from "../../model/languages/speech";
import { monthLabels } from "../../model/monthLabels";
import { columnOf, type Table } from "../../model/table";

/**
 * `VF_MrrByPlan` with a column Label, the periods as the charts say them: of months in a row the first and every
 * January with the year, the others by name alone, so that a year of them finds room side by side.
 */
export function withLabels(byPlan: Table): Table {
  const period = columnOf(byPlan, "Period");
  const periods = period.kind === "text" ? period.values : [];
  const values = periods.map((label, at) => {
    const [, name, year] = /^([A-Z][a-z]{2}) \d\d(\d\d)$/.exec(label) ?? [];
    const month = monthLabels.findIndex((each) => each === name);
    if (month < 0) return label;
    const shown = monthWord(month);
    return at === 0 || month === 0 ? `${shown} ’${year}` : shown;
  });
  return { ...byPlan, columns: [...byPlan.columns, { name: "Label", kind: "text", values }] };
}

function monthWord(month: number): string {
  const format = new Intl.DateTimeFormat(speech().language, { month: "short", timeZone: "UTC" });
  return format.format(Date.UTC(2000, month, 1));
}

/** The axis of periods: so many labels as find room in these points, at even distances. */
export function periodAxis(byPlan: Table, width: number): AxisPlan {
  const label = columnOf(byPlan, "Label");
  const labels = label.kind === "text" ? label.values : [];
  const longest = Math.max(1, ...labels.map((label) => label.length));
  const most = Math.max(1, Math.floor(width / (longest * LETTER + BETWEEN)));
  const every = Math.ceil(byPlan.rows / most);
  return { visible: true, labels: "low", ...(every > 1 ? { every } : {}) };
}

/** The usual width of a letter on an axis, and the least distance between two labels, in points. */
const LETTER = 4.6;
const BETWEEN = 4;
