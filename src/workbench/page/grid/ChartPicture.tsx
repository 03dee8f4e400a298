import { useMemo } from "react";
import type { Book, Sheet } from "../../book/Book";
import type { Chart } from "../../book/Chart";
import { drawChart } from "../../book/drawChart";
import type { SheetView } from "../session/Session";

interface ChartPictureProps {
  book: Book;
  view: SheetView;
  chart: Chart;
}

/** A native chart, drawn with today's values of its cells. */
export function ChartPicture({ book, view, chart }: ChartPictureProps) {
  const source = useMemo(() => pictureOf(book, view.sheet, chart), [book, view, chart]);
  return <img src={source} alt={chart.description || chart.name} data-chart={chart.name} draggable={false} />;
}

function pictureOf(book: Book, sheet: Sheet, chart: Chart): string {
  const svg = drawChart(book, sheet, chart, chart.width, chart.height);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
