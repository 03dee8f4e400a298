import type { Style } from "../../book/Style";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import type { Cells } from "./RangeFormatObject";
import { common, restyle } from "./restyle";

type Font = NonNullable<Style["font"]>;

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** `range.format.font`: what a style leaves out is the workbook's body font. */
export class RangeFontObject extends HostObject {
  readonly kind = "RangeFont";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  get Name() {
    return this.common((font) => font?.name ?? this.host.book.font.name);
  }
  set Name(value: unknown) {
    this.change({ name: check.text(value, "The font's name") });
  }
  get Size() {
    return this.common((font) => font?.size ?? this.host.book.font.size);
  }
  set Size(value: unknown) {
    const size = check.number(value, "The font's size");
    if (size < 1 || size > 409) throw invalid("The font's size goes from 1 to 409.");
    this.change({ size });
  }
  get Color() {
    return this.common((font) => font?.color ?? "#000000");
  }
  set Color(value: unknown) {
    this.change({ color: check.color(value, "The font's colour") });
  }
  get Bold() {
    return this.common((font) => font?.bold ?? false);
  }
  set Bold(value: unknown) {
    this.change({ bold: check.flag(value, "bold") });
  }
  get Italic() {
    return this.common((font) => font?.italic ?? false);
  }
  set Italic(value: unknown) {
    this.change({ italic: check.flag(value, "italic") });
  }
  get Strikethrough() {
    return this.common((font) => font?.strikethrough ?? false);
  }
  set Strikethrough(value: unknown) {
    this.change({ strikethrough: check.flag(value, "strikethrough") });
  }
  get Underline() {
    return this.common((font) => font?.underline ?? "None");
  }
  set Underline(value: unknown) {
    const underline = check.oneOf(value, underlines, "The underline");
    this.change({ underline: underline === "None" ? undefined : underline });
  }

  private common<Value>(read: (font: Font | undefined) => Value): Value | null {
    return common(this.host, this.cells.areas, (style) => read(style.font));
  }
  private change(part: Partial<Font>): void {
    restyle(this.host, this.cells.areas, (style) => ({ ...style, font: { ...style.font, ...part } }));
  }
}
