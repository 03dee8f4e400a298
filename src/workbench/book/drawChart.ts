import { renderChartSvg } from "@cj-tech-master/excelts/chart";
import type { Book, Sheet } from "./Book";
import type { Chart } from "./Chart";

/** The chart as an SVG picture of this size in points, with today's values of its cells. */
export function drawChart(_book: Book, _sheet: Sheet, chart: Chart, width: number, height: number): string {
  return renderChartSvg(chart.model, { width, height });
}
