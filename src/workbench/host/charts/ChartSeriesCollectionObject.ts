import { check, invalid } from "../check";
import { CollectionObject } from "../HostObject";
import { axisIdsFor } from "./axes";
import type { ChartPlace } from "./ChartPlace";
import { ChartSeriesObject } from "./ChartSeriesObject";
import { kindOf } from "./chartTypes";
import { allSeries, newGroup } from "./groups";
import { plainSeries, type AnySeries } from "./plainSeries";

/** `chart.series`, in plotting order. */
export class ChartSeriesCollectionObject extends CollectionObject {
  readonly kind = "ChartSeriesCollection";

  constructor(private readonly place: ChartPlace) {
    super(place.host);
  }

  override ensureAlive() {
    this.place.ensureAlive();
  }
  get items() {
    return allSeries(this.place.model).map(({ series }) => new ChartSeriesObject(this.place, series.index));
  }
  get Count() {
    return this.items.length;
  }

  /** A series without data, of the type of the first group on the primary axes. */
  Add(name: unknown, index: unknown) {
    this.place.beginWrite();
    const { model } = this.place;
    const placed = allSeries(model);
    const at = index === null ? placed.length : check.whole(index, "The index");
    if (at > placed.length) throw invalid("There are fewer series.");
    for (const { series } of placed) if (series.order >= at) series.order++;
    const number = placed.reduce((highest, { series }) => Math.max(highest, series.index), -1) + 1;
    const bare: AnySeries = { index: number, order: at };
    if (name !== null) bare.tx = { value: check.text(name, "The series' name") };
    const group = this.firstGroup();
    const series = plainSeries(bare, { type: group.type, markers: group.type !== "line" });
    (group.series as AnySeries[]).push(series);
    return new ChartSeriesObject(this.place, series.index);
  }
  GetCount() {
    return this.Count;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There is no series at this index.");
    return item;
  }

  private firstGroup() {
    const { model } = this.place;
    const { chartTypes } = model.chart.plotArea;
    const kind = kindOf("ColumnClustered");
    if (!chartTypes[0]) chartTypes.push(newGroup(kind, axisIdsFor(model, kind, "Primary")));
    return chartTypes[0];
  }
}
