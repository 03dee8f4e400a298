import type { ChartLegend } from "@cj-tech-master/excelts/chart";
import { check } from "../check";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { ChartFormatObject } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { legendPositions, toFile, toOffice } from "./chartWords";
import { allSeries } from "./groups";

/** `chart.legend`. */
export class ChartLegendObject extends ChartPart {
  readonly kind = "ChartLegend";

  get Visible() {
    return this.place.model.chart.legend !== undefined;
  }
  set Visible(value: unknown) {
    this.place.beginWrite();
    if (check.flag(value, "visible")) shownLegend(this.place);
    else this.place.model.chart.legend = undefined;
  }
  get Position() {
    return toOffice(legendPositions, this.place.model.chart.legend?.legendPos);
  }
  set Position(value: unknown) {
    this.place.beginWrite();
    shownLegend(this.place).legendPos = toFile(legendPositions, value, "The legend's position");
  }
  get Overlay() {
    return this.place.model.chart.legend?.overlay ?? false;
  }
  set Overlay(value: unknown) {
    this.place.beginWrite();
    shownLegend(this.place).overlay = check.flag(value, "overlay");
  }
  get Format() {
    return new ChartFormatObject(this.place, this.place.model.chart.legend ?? {});
  }
  get LegendEntries() {
    return new LegendEntryCollectionObject(this.place);
  }
}

class LegendEntryCollectionObject extends CollectionObject {
  readonly kind = "ChartLegendEntryCollection";

  constructor(private readonly place: ChartPlace) {
    super(place.host);
  }

  get items() {
    return allSeries(this.place.model).map((_, index) => new LegendEntryObject(this.place, index));
  }

  GetCount() {
    return this.items.length;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
}

class LegendEntryObject extends ChartPart {
  readonly kind = "ChartLegendEntry";

  constructor(
    place: ChartPlace,
    private readonly index: number,
  ) {
    super(place);
  }

  get Index() {
    return this.index;
  }
  get Visible() {
    const entries = this.place.model.chart.legend?.legendEntries ?? [];
    return entries.find(({ index }) => index === this.index)?.delete !== true;
  }
  set Visible(value: unknown) {
    this.place.beginWrite();
    const isShown = check.flag(value, "visible");
    const legend = shownLegend(this.place);
    const others = (legend.legendEntries ?? []).filter(({ index }) => index !== this.index);
    const left = isShown ? others : [...others, { index: this.index, delete: true }];
    legend.legendEntries = left.sort((a, b) => a.index - b.index);
  }
}

function shownLegend({ model }: ChartPlace): ChartLegend {
  return (model.chart.legend ??= { legendPos: "r", overlay: false });
}
