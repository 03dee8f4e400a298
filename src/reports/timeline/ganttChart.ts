import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import type { Place } from "../../model/plan";
import type { Table } from "../../model/table";
import { timelineTexts } from "../../model/timelineTexts";
import { changeColors, chartText, emphasis, gapWidth, hairline, ink, tierShades } from "../look";
import type { DateScale } from "./dateScale";

/**
 * The Gantt: stacked bars on a base that is not drawn. The line at today is a second stack on the secondary axis, a
 * thin piece in every row, so that it lies over the bars and stays a native chart that follows its cells.
 */
export function ganttChart(
  bars: Table,
  scale: DateScale,
  toSerial: number,
  { day, finding }: { readonly day: string; readonly finding: string },
  place: { readonly at: Place; readonly rows: number; readonly columns: number },
): ChartBlock {
  const stacked = (
    column: string,
    name: string,
    color: string,
    axis: SeriesPlan["axis"] = "primary",
  ): SeriesPlan => ({
    name,
    values: { table: bars.name, column },
    as: "stacked bar",
    axis,
    color,
  });
  const { done, late, open, today } = timelineTexts.parts;
  const axis = {
    minimum: scale.first + toSerial,
    maximum: scale.last + toSerial,
    majorUnit: scale.every,
    numberFormat: scale.numberFormat,
  };
  return {
    kind: "chart",
    name: "Timeline",
    ...place,
    description: timelineTexts.chartDescription({ finding, day }),
    categories: { table: bars.name, column: "Label" },
    series: [
      stacked("Base", "Base", "none"),
      stacked("Done", done, tierShades.first),
      stacked("Late", late, changeColors.lost),
      stacked("Open", open, tierShades.last),
      stacked("Today base", "Today base", "none", "secondary"),
      stacked("Today", today, emphasis, "secondary"),
    ],
    value: { visible: true, ...axis, gridlines: hairline },
    secondary: { visible: true, ...axis, labels: "none" },
    category: { visible: true, reversed: true, labels: "low", every: 1 },
    legend: "none",
    gapWidth,
    ink,
    fontSize: chartText,
  };
}
