import type { Shape, TextLook } from "../../book/Shape";
import { commonLook, dressed, retyped } from "../../book/shapeText";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { notSupported } from "../HostError";
import type { ShapeObject } from "./ShapeObject";

type Text = NonNullable<Shape["text"]>;

const horizontals = ["Left", "Center", "Right", "Justify", "JustifyLow", "Distributed", "ThaiDistributed"];
const verticals = ["Top", "Middle", "Bottom", "Justified", "Distributed"];

/** Where a geometric shape's text stands before anything is said. */
const usual: Text = { content: "", horizontal: "Center", vertical: "Middle" };

/** `shape.textFrame`. */
export class TextFrameObject extends HostObject {
  readonly kind = "TextFrame";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
  ) {
    super(host);
  }

  get HasText() {
    return textOf(this.owner).content !== "";
  }
  get HorizontalAlignment() {
    return textOf(this.owner).horizontal;
  }
  set HorizontalAlignment(value: unknown) {
    changeText(this.owner, { horizontal: check.oneOf(value, horizontals, "The horizontal alignment") });
  }
  get VerticalAlignment() {
    return textOf(this.owner).vertical;
  }
  set VerticalAlignment(value: unknown) {
    changeText(this.owner, { vertical: check.oneOf(value, verticals, "The vertical alignment") });
  }
  get AutoSizeSetting() {
    return "AutoSizeNone";
  }
  set AutoSizeSetting(value: unknown) {
    if (value !== "AutoSizeNone") throw notSupported(`TextFrame.autoSizeSetting ${JSON.stringify(value)}`);
  }
  get TextRange() {
    return new TextRangeObject(this.host, this.owner);
  }

  DeleteText() {
    ensureNoLine(this.owner);
    this.owner.change({ text: retyped(textOf(this.owner), "") });
  }
}

/** All of a shape's text, or a part of it. */
class TextRangeObject extends HostObject {
  readonly kind = "TextRange";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
    private readonly start = 0,
    private readonly length = Infinity,
  ) {
    super(host);
  }

  get Text() {
    return textOf(this.owner).content.slice(this.start, this.start + this.length);
  }
  set Text(value: unknown) {
    const content = check.text(value, "The text");
    if (this.start > 0 || this.length < Infinity) throw notSupported("TextRange.text of a part");
    ensureNoLine(this.owner);
    this.owner.change({ text: retyped(textOf(this.owner), content) });
  }
  get Font() {
    return new ShapeFontObject(this.host, this.owner, this.start, this.length);
  }

  GetSubstring(start: unknown, length: unknown) {
    const from = this.start + check.whole(start, "The start");
    const { content } = textOf(this.owner);
    const count = length === null ? content.length - from : check.whole(length, "The length");
    if (from + count > Math.min(content.length, this.start + this.length))
      throw invalid("The text is shorter.");
    return new TextRangeObject(this.host, this.owner, from, count);
  }
}

class ShapeFontObject extends HostObject {
  readonly kind = "ShapeFont";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
    private readonly start: number,
    private readonly length: number,
  ) {
    super(host);
  }

  get Size() {
    return this.common("size", this.host.book.font.size);
  }
  set Size(value: unknown) {
    const size = check.number(value, "The font's size");
    if (size <= 0) throw invalid("The font's size is more than 0.");
    this.dress({ size });
  }
  get Color() {
    return this.common("color", this.owner.shape.kind === "text" ? "#000000" : "#FFFFFF");
  }
  set Color(value: unknown) {
    this.dress({ color: check.color(value, "The font's colour") });
  }
  get Bold() {
    return this.common("bold", false);
  }
  set Bold(value: unknown) {
    this.dress({ bold: check.flag(value, "bold") });
  }

  private common<Key extends keyof TextLook>(key: Key, usual: NonNullable<TextLook[Key]>) {
    const found = commonLook(textOf(this.owner), key, this.start, this.length);
    return found === null ? null : (found ?? usual);
  }
  private dress(part: TextLook): void {
    ensureNoLine(this.owner);
    this.owner.change({ text: dressed(textOf(this.owner), this.start, this.length, part) });
  }
}

function textOf({ shape }: ShapeObject): Text {
  return shape.text ?? usual;
}

function changeText(owner: ShapeObject, part: Partial<Text>): void {
  ensureNoLine(owner);
  owner.change({ text: { ...textOf(owner), ...part } });
}

function ensureNoLine({ shape }: ShapeObject): void {
  if (shape.kind === "line") throw notSupported("Shape.textFrame of a line");
}
