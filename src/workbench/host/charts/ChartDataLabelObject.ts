import type { DataLabelEntry } from "@cj-tech-master/excelts/chart";
import { check } from "../check";
import { ChartFormatObject, type Looks } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { richText, textOf } from "./ChartTitleObject";
import { labelPositions, toFile, toOffice } from "./chartWords";

/** The data label of one point. */
export class ChartDataLabelObject extends ChartPart {
  readonly kind = "ChartDataLabel";

  constructor(
    place: ChartPlace,
    private readonly known: () => DataLabelEntry | undefined,
    private readonly entry: () => DataLabelEntry,
  ) {
    super(place);
  }

  get Text() {
    return textOf(this.known()?.text);
  }
  set Text(value: unknown) {
    const text = check.text(value, "The label's text");
    this.change({ text: richText(text, this.known()?.txPr ?? {}), showVal: true, delete: undefined });
  }
  get ShowValue() {
    return this.known()?.showVal ?? false;
  }
  set ShowValue(value: unknown) {
    this.change({ showVal: check.flag(value, "showValue") });
  }
  get ShowSeriesName() {
    return this.known()?.showSerName ?? false;
  }
  set ShowSeriesName(value: unknown) {
    this.change({ showSerName: check.flag(value, "showSeriesName") });
  }
  get ShowCategoryName() {
    return this.known()?.showCatName ?? false;
  }
  set ShowCategoryName(value: unknown) {
    this.change({ showCatName: check.flag(value, "showCategoryName") });
  }
  get NumberFormat() {
    return this.known()?.numFmt?.formatCode ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.change({ numFmt: { formatCode: check.text(value, "The number format"), sourceLinked: false } });
  }
  get Position() {
    const position = this.known()?.position;
    return position === undefined ? null : toOffice(labelPositions, position);
  }
  set Position(value: unknown) {
    this.change({ position: toFile(labelPositions, value, "The label's position") });
  }
  get Format() {
    return new ChartFormatObject(this.place, this.looks);
  }

  private change(part: Partial<DataLabelEntry>): void {
    this.place.beginWrite();
    Object.assign(this.entry(), part);
  }
  /** A text of its own carries its font in its runs. */
  private get looks(): Looks {
    const { known, entry } = this;
    return {
      get spPr() {
        return known()?.spPr;
      },
      set spPr(spPr) {
        entry().spPr = spPr;
      },
      get txPr() {
        return known()?.txPr;
      },
      set txPr(txPr) {
        const label = entry();
        label.txPr = txPr;
        if (label.text) label.text = richText(textOf(label.text), txPr ?? {});
      },
    };
  }
}
