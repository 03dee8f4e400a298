import type {
  ChartColor,
  ChartLine,
  ChartTextProperties,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { check, invalid } from "../check";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";
import { dashes, emuPerPoint } from "./chartWords";

/** Something drawn in a chart: its area and line, and its text where it has one. */
export interface Looks {
  spPr?: ShapeProperties;
  txPr?: ChartTextProperties;
}

/** `format` of any part of a chart; Excel calls the same line `line` here and `border` there. */
export class ChartFormatObject extends ChartPart {
  readonly kind = "ChartFormat";

  constructor(
    place: ChartPlace,
    private readonly looks: Looks,
  ) {
    super(place);
  }

  get Fill() {
    return new ChartFillObject(this.place, this.looks);
  }
  get Line() {
    return new ChartLineFormatObject(this.place, this.looks);
  }
  get Border() {
    return this.Line;
  }
  get Font() {
    return new ChartFontObject(this.place, this.looks);
  }
}

class ChartFillObject extends ChartPart {
  readonly kind = "ChartFill";

  constructor(
    place: ChartPlace,
    private readonly looks: Looks,
  ) {
    super(place);
  }

  SetSolidColor(color: unknown) {
    this.place.beginWrite();
    const fill = { solid: colorFrom(check.color(color, "The fill colour")) };
    this.looks.spPr = { ...this.looks.spPr, fill };
  }
  Clear() {
    this.place.beginWrite();
    this.looks.spPr = { ...this.looks.spPr, fill: { noFill: true } };
  }
}

class ChartLineFormatObject extends ChartPart {
  readonly kind = "ChartLineFormat";

  constructor(
    place: ChartPlace,
    private readonly looks: Looks,
  ) {
    super(place);
  }

  get Color() {
    return colorText(this.line.color);
  }
  set Color(value: unknown) {
    this.change({ color: colorFrom(check.color(value, "The line's colour")), noFill: undefined });
  }
  get LineStyle() {
    if (this.line.noFill) return "None";
    return dashes.find(({ file }) => file === (this.line.dash ?? "solid"))?.office ?? "Automatic";
  }
  set LineStyle(value: unknown) {
    const style = check.oneOf(
      value,
      ["None", "Automatic", ...dashes.map(({ office }) => office)],
      "The line's style",
    );
    if (style === "None") this.change({ noFill: true });
    else this.change({ noFill: undefined, dash: dashes.find(({ office }) => office === style)?.file });
  }
  /** In points. */
  get Weight() {
    return this.line.width === undefined ? null : this.line.width / emuPerPoint;
  }
  set Weight(value: unknown) {
    const points = check.number(value, "The line's weight");
    if (points < 0) throw invalid("The line's weight is at least 0.");
    this.change({ width: Math.round(points * emuPerPoint), noFill: undefined });
  }

  Clear() {
    this.change({ noFill: true });
  }

  private get line(): ChartLine {
    return this.looks.spPr?.line ?? {};
  }
  private change(part: Partial<ChartLine>): void {
    this.place.beginWrite();
    this.looks.spPr = { ...this.looks.spPr, line: { ...this.line, ...part } };
  }
}

class ChartFontObject extends ChartPart {
  readonly kind = "ChartFont";

  constructor(
    place: ChartPlace,
    private readonly looks: Looks,
  ) {
    super(place);
  }

  get Name() {
    return this.text.fontFamily ?? this.host.book.font.name;
  }
  set Name(value: unknown) {
    this.change({ fontFamily: check.text(value, "The font's name") });
  }
  get Size() {
    return (this.text.size ?? 1000) / 100;
  }
  set Size(value: unknown) {
    const points = check.number(value, "The font's size");
    if (points < 1 || points > 400) throw invalid("The font's size goes from 1 to 400.");
    this.change({ size: Math.round(points * 100) });
  }
  get Color() {
    return colorText(this.text.color);
  }
  set Color(value: unknown) {
    this.change({ color: colorFrom(check.color(value, "The font's colour")) });
  }
  get Bold() {
    return this.text.bold ?? false;
  }
  set Bold(value: unknown) {
    this.change({ bold: check.flag(value, "bold") });
  }
  get Italic() {
    return this.text.italic ?? false;
  }
  set Italic(value: unknown) {
    this.change({ italic: check.flag(value, "italic") });
  }
  get Underline() {
    return this.text.underline ? "Single" : "None";
  }
  set Underline(value: unknown) {
    this.change({ underline: check.oneOf(value, ["None", "Single"], "The underline") === "Single" });
  }

  private get text(): ChartTextProperties {
    return this.looks.txPr ?? {};
  }
  private change(part: Partial<ChartTextProperties>): void {
    this.place.beginWrite();
    this.looks.txPr = { ...this.text, ...part };
  }
}

/** `#RRGGBB` as the file format writes it. */
export function colorFrom(color: string): ChartColor {
  return { srgb: color.slice(1) };
}

/** A colour as Office.js gives it; "" where it is automatic or the theme's. */
export function colorText(color: ChartColor | undefined): string {
  return color?.srgb ? `#${color.srgb.toUpperCase()}` : "";
}
