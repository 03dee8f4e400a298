import type { ChartModel, SeriesBase } from "@cj-tech-master/excelts/chart";
import { writeLabelCells } from "./labelCells";

const shows = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];

/** The chart's model with what readers take for granted differently: what labels do not show is said outright. */
export function completeModel(model: ChartModel): ChartModel {
  return complete(model, "") as ChartModel;
}

function complete(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((each) => complete(each, key));
  const ready = key === "series" ? writeLabelCells(value as SeriesBase) : value;
  const fields = Object.entries(ready).map(([name, each]) => [name, complete(each, name)]);
  const same = Object.fromEntries(fields) as Record<string, unknown>;
  const isLabels = (key === "dataLabels" || key === "entries") && same.delete !== true;
  if (!isLabels) return same;
  // Word for word: a label without these is shown with everything by some readers.
  return { ...Object.fromEntries(shows.map((name) => [name, false])), ...withoutBlanks(same) };
}

function withoutBlanks(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, each]) => each !== undefined));
}
