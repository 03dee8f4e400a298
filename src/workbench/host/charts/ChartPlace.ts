import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { Sheet } from "../../book/Book";
import type { Chart } from "../../book/Chart";
import type { Host } from "../Host";
import { HostError } from "../HostError";
import { ensureDrawingOpen } from "../shapes/ShapeObject";

/** A chart and where it stands: what every part of it needs. */
export class ChartPlace {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {}

  get model(): ChartModel {
    return this.chart.model;
  }

  /** To be called before the chart is changed. Throws AccessDenied on a protected sheet. */
  beginWrite(): void {
    this.host.beginWrite();
    ensureDrawingOpen(this.sheet);
  }

  /** Throws ItemNotFound once the chart has gone. */
  ensureAlive(): void {
    if (!this.sheet.charts.includes(this.chart) || !this.host.book.sheets.includes(this.sheet))
      throw new HostError("ItemNotFound");
  }
}
