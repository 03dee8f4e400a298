import { areaAddress, type Area } from "../model/cells";
import type { SeriesPlan } from "../model/chartPlan";
import type { SeriesAreas } from "./Arrangement";

type Labels = NonNullable<SeriesPlan["labels"]>;

const positions = {
  "outside end": "OutsideEnd",
  above: "Top",
  below: "Bottom",
  right: "Right",
  center: "Center",
} as const;

/** More names than these are a thicket, and each costs calls of its own. */
const mostTexts = 60;

/** Labels the points of a series: all of them, the last alone, or each with the text of a cell on `sheet`. */
export function labelSeries(
  series: Excel.ChartSeries,
  labels: Labels,
  { values, texts }: SeriesAreas,
  sheet: string,
): void {
  const points = pointsWith(labels, values, texts);
  const isAll = points.length === values.rows;
  if (isAll) {
    series.hasDataLabels = true;
    dress(series.dataLabels, labels);
    if (!texts) return;
  }
  for (const at of points) {
    const cell = texts && cellAddress(sheet, { ...texts, row: texts.row + at });
    labelPoint(series.points.getItemAt(at), isAll ? undefined : labels, cell);
  }
}

/** Gives one point a label where its series does not, and the text of its cell. */
function labelPoint(point: Excel.ChartPoint, labels: Labels | undefined, cell: string | undefined): void {
  if (labels) {
    point.hasDataLabel = true;
    dress(point.dataLabel, labels);
  }
  if (cell) point.dataLabel.formula = `=${cell}`;
}

/** The points that have a label. */
function pointsWith({ only }: Labels, { rows }: Area, texts: Area | undefined): number[] {
  if (only === "last") return [rows - 1];
  return Array.from(
    { length: Math.min(rows, texts ? Math.min(texts.rows, mostTexts) : rows) },
    (_, at) => at,
  );
}

function dress(
  shown: Excel.ChartDataLabels | Excel.ChartDataLabel,
  { numberFormat, color, position, share }: Labels,
): void {
  if (share) shown.showPercentage = true;
  shown.showValue = !share;
  shown.numberFormat = numberFormat;
  shown.format.font.color = color;
  if (position) shown.position = positions[position];
}

/** The first cell of an area as charts name it: `'Key accounts'!$B$2`. */
function cellAddress(sheet: string, { row, column }: Area): string {
  const address = areaAddress({ row, column, rows: 1, columns: 1 }).replace(/[A-Z]+|[0-9]+/g, "$$$&");
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
