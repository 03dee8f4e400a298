import type { DataLabels } from "@cj-tech-master/excelts/chart";
import { check } from "../check";
import { ChartFormatObject, type Looks } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { labelPositions, toFile, toOffice } from "./chartWords";
import type { AnySeries } from "./plainSeries";

/** Labels that show values, as Excel starts them. */
export function plainLabels(): DataLabels {
  return {
    showVal: true,
    showLegendKey: false,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
  };
}

/** The data labels of a series, or of all series of a chart; setting something shows them. */
export class ChartDataLabelsObject extends ChartPart {
  readonly kind = "ChartDataLabels";

  constructor(
    place: ChartPlace,
    private readonly series: () => readonly AnySeries[],
  ) {
    super(place);
  }

  get ShowValue() {
    return this.first.showVal ?? false;
  }
  set ShowValue(value: unknown) {
    this.change({ showVal: check.flag(value, "showValue") });
  }
  get ShowSeriesName() {
    return this.first.showSerName ?? false;
  }
  set ShowSeriesName(value: unknown) {
    this.change({ showSerName: check.flag(value, "showSeriesName") });
  }
  get ShowCategoryName() {
    return this.first.showCatName ?? false;
  }
  set ShowCategoryName(value: unknown) {
    this.change({ showCatName: check.flag(value, "showCategoryName") });
  }
  get ShowPercentage() {
    return this.first.showPercent ?? false;
  }
  set ShowPercentage(value: unknown) {
    this.change({ showPercent: check.flag(value, "showPercentage") });
  }
  get ShowLegendKey() {
    return this.first.showLegendKey ?? false;
  }
  set ShowLegendKey(value: unknown) {
    this.change({ showLegendKey: check.flag(value, "showLegendKey") });
  }
  get ShowBubbleSize() {
    return this.first.showBubbleSize ?? false;
  }
  set ShowBubbleSize(value: unknown) {
    this.change({ showBubbleSize: check.flag(value, "showBubbleSize") });
  }
  get NumberFormat() {
    return this.first.numFmt?.formatCode ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.change({ numFmt: { formatCode: check.text(value, "The number format"), sourceLinked: false } });
  }
  get Separator() {
    return this.first.separator ?? ",";
  }
  set Separator(value: unknown) {
    this.change({ separator: check.text(value, "The separator") });
  }
  get Position() {
    return this.first.position === undefined ? null : toOffice(labelPositions, this.first.position);
  }
  set Position(value: unknown) {
    this.change({ position: toFile(labelPositions, value, "The labels' position") });
  }
  get Format() {
    return new ChartFormatObject(this.place, this.looks);
  }

  private get first(): DataLabels {
    return this.series()[0]?.dataLabels ?? {};
  }
  /** Labels that were not there show what is asked for alone, or else their values. */
  private change(part: Partial<DataLabels>): void {
    this.place.beginWrite();
    const asksWhat = Object.keys(part).some((name) => name.startsWith("show"));
    for (const series of this.series())
      series.dataLabels = { ...(series.dataLabels ?? { ...plainLabels(), showVal: !asksWhat }), ...part };
  }
  private get looks(): Looks {
    const read = () => this.first;
    const change = (part: Partial<DataLabels>) => this.change(part);
    return {
      get spPr() {
        return read().spPr;
      },
      set spPr(spPr) {
        change({ spPr });
      },
      get txPr() {
        return read().txPr;
      },
      set txPr(txPr) {
        change({ txPr });
      },
    };
  }
}
