import type { LabelEntry } from "../../book/chart/LabelEntry";
import { check, invalid } from "../check";
import { cellsOf } from "./cellsOf";
import { ChartFormatObject, type Looks } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { richText, textOf } from "./ChartTitleObject";
import { labelPositions, toFile, toOffice } from "./chartWords";
import { areaOfSource } from "./sources";

/** The data label of one point. */
export class ChartDataLabelObject extends ChartPart {
  readonly kind = "ChartDataLabel";

  constructor(
    place: ChartPlace,
    private readonly known: () => LabelEntry | undefined,
    private readonly entry: () => LabelEntry,
  ) {
    super(place);
  }

  get Text() {
    const label = this.known();
    return label?.strRef ? (cellsOf(this.host, label.strRef.formula) ?? []).join(" ") : textOf(label?.text);
  }
  set Text(value: unknown) {
    const text = check.text(value, "The label's text");
    const own = richText(text, this.known()?.txPr ?? {});
    this.change({ text: own, strRef: undefined, showVal: true, delete: undefined });
  }
  get Formula() {
    const formula = this.known()?.strRef?.formula;
    return formula === undefined ? "" : `=${formula}`;
  }
  /** The label shows a cell and follows it; Excel takes nothing but a reference to one with its sheet. */
  set Formula(value: unknown) {
    const formula = check.text(value, "The label's formula").replace(/^=/, "");
    if (!areaOfSource(this.host.book, formula)) throw invalid("The label's formula names no cell.");
    this.change({ strRef: { formula }, text: undefined, showVal: true, delete: undefined });
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
  get ShowPercentage() {
    return this.known()?.showPercent ?? false;
  }
  set ShowPercentage(value: unknown) {
    this.change({ showPercent: check.flag(value, "showPercentage") });
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

  private change(part: Partial<LabelEntry>): void {
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
