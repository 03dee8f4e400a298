import type { DataLabelEntry, DataPoint, ShapeProperties } from "@cj-tech-master/excelts/chart";
import { check, invalid } from "../check";
import { CollectionObject } from "../HostObject";
import { cellsOf } from "./cellsOf";
import { plainLabels } from "./ChartDataLabelsObject";
import { ChartDataLabelObject } from "./ChartDataLabelObject";
import { ChartFormatObject, colorFrom, colorText, type Looks } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import type { AnySeries } from "./plainSeries";
import { formulaOf } from "./sources";

/** `series.points`: one for each cell of the series' values. */
export class ChartPointsObject extends CollectionObject {
  readonly kind = "ChartPointsCollection";

  constructor(
    private readonly place: ChartPlace,
    private readonly series: () => AnySeries,
  ) {
    super(place.host);
  }

  get items() {
    return this.values.map((_, index) => new ChartPointObject(this.place, this.series, index));
  }
  get Count() {
    return this.values.length;
  }

  GetCount() {
    return this.Count;
  }
  GetItemAt(index: unknown) {
    const at = check.whole(index, "The index");
    if (at >= this.Count) throw invalid("There is no point at this index.");
    return new ChartPointObject(this.place, this.series, at);
  }

  private get values(): unknown[] {
    const { val, yVal } = this.series();
    return cellsOf(this.host, formulaOf(val ?? yVal)) ?? [];
  }
}

class ChartPointObject extends ChartPart {
  readonly kind = "ChartPoint";

  constructor(
    place: ChartPlace,
    private readonly series: () => AnySeries,
    private readonly index: number,
  ) {
    super(place);
  }

  get Value() {
    const { val, yVal } = this.series();
    return cellsOf(this.host, formulaOf(val ?? yVal))?.[this.index] ?? null;
  }
  get HasDataLabel() {
    const { dataLabels } = this.series();
    const entry = dataLabels?.entries?.find(({ index }) => index === this.index);
    return entry ? entry.delete !== true : (dataLabels?.showVal ?? false);
  }
  set HasDataLabel(value: unknown) {
    this.place.beginWrite();
    const wanted = check.flag(value, "hasDataLabel");
    if (wanted === this.HasDataLabel) return;
    const label = entryOf(this.series(), this.index);
    if (wanted) Object.assign(label, { delete: undefined, showVal: true });
    else label.delete = true;
  }
  get DataLabel() {
    return new ChartDataLabelObject(
      this.place,
      () => this.series().dataLabels?.entries?.find(({ index }) => index === this.index),
      () => entryOf(this.series(), this.index),
    );
  }
  get Format() {
    return new ChartFormatObject(this.place, looksOf(this.series, this.index));
  }
  get MarkerBackgroundColor() {
    return colorText((this.point?.marker ?? this.series().marker)?.spPr?.fill?.solid);
  }
  set MarkerBackgroundColor(value: unknown) {
    this.mark({ fill: { solid: colorFrom(check.color(value, "The marker's colour")) } });
  }
  get MarkerForegroundColor() {
    return colorText((this.point?.marker ?? this.series().marker)?.spPr?.line?.color);
  }
  set MarkerForegroundColor(value: unknown) {
    this.mark({ line: { color: colorFrom(check.color(value, "The marker's colour")) } });
  }

  private get point(): DataPoint | undefined {
    return this.series().dataPoints?.find((point) => point.index === this.index);
  }
  /** A point's marker is stated whole: what it does not change it takes from its series. */
  private mark(looks: ShapeProperties): void {
    this.place.beginWrite();
    const marker = this.point?.marker ?? this.series().marker ?? {};
    pointOf(this.series(), this.index).marker = { ...marker, spPr: { ...marker.spPr, ...looks } };
  }
}

/** The looks of one point are stated only once something is set. */
function looksOf(series: () => AnySeries, index: number): Looks {
  const known = (): DataPoint | undefined => series().dataPoints?.find((point) => point.index === index);
  return {
    get spPr() {
      return known()?.spPr;
    },
    set spPr(spPr) {
      pointOf(series(), index).spPr = spPr;
    },
  };
}

function pointOf(series: AnySeries, index: number): DataPoint {
  const known = series.dataPoints?.find((point) => point.index === index);
  if (known) return known;
  const point: DataPoint = { index };
  series.dataPoints = [...(series.dataPoints ?? []), point].sort((a, b) => a.index - b.index);
  return point;
}

/** The label of one point; a series without labels gets them with all others left out. */
function entryOf(series: AnySeries, index: number): DataLabelEntry {
  const labels = (series.dataLabels ??= { ...plainLabels(), showVal: false });
  const known = labels.entries?.find((entry) => entry.index === index);
  if (known) return known;
  const { showVal, showCatName, showSerName, showPercent, showLegendKey, showBubbleSize, position } = labels;
  const entry: DataLabelEntry = {
    index,
    showVal,
    showCatName,
    showSerName,
    showPercent,
    showLegendKey,
    showBubbleSize,
    position,
  };
  labels.entries = [...(labels.entries ?? []), entry].sort((a, b) => a.index - b.index);
  return entry;
}
