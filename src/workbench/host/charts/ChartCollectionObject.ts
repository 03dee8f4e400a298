import type { Sheet } from "../../book/Book";
import type { Chart } from "../../book/Chart";
import { newId } from "../../book/newId";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { rangeArgument } from "../ranges/rangeArgument";
import { ChartObject, seriesBy } from "./ChartObject";
import { ChartPlace } from "./ChartPlace";
import { checkedChartType } from "./chartTypes";
import { newChartModel } from "./newChart";

/** `worksheet.charts`. */
export class ChartCollectionObject extends CollectionObject {
  readonly kind = "ChartCollection";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get items() {
    return this.sheet.charts.map((chart) => new ChartObject(new ChartPlace(this.host, this.sheet, chart)));
  }
  get Count() {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, by: unknown) {
    const name = checkedChartType(type);
    const area = rangeArgument(this.host, this.sheet, source);
    const along = check.oneOf(by ?? "Auto", seriesBy, "Series by");
    const chart: Chart = {
      id: newId(),
      name: this.freeName(),
      left: 100,
      top: 60,
      width: 360,
      height: 216,
      description: "",
      model: newChartModel(name, area.sheet, area.rect, along),
    };
    const place = new ChartPlace(this.host, this.sheet, chart);
    place.beginWrite();
    this.sheet.charts.push(chart);
    return new ChartObject(place);
  }
  GetCount() {
    return this.Count;
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  /** By id, else the first by name: names need not be unique. */
  GetItemOrNullObject(key: unknown) {
    const wanted = check.text(key, "The chart's name");
    const byName = ({ place }: ChartObject) => place.chart.name.toLowerCase() === wanted.toLowerCase();
    return this.items.find(({ Id }) => Id === wanted) ?? this.items.find(byName) ?? null;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There is no chart at this index.");
    return item;
  }

  private freeName(): string {
    const taken = new Set(this.sheet.charts.map(({ name }) => name));
    let number = this.sheet.charts.length + 1;
    while (taken.has(`Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}
