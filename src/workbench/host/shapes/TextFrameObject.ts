import type { Shape } from "../../book/Shape";
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
    changeText(this.owner, { content: "" });
  }
}

class TextRangeObject extends HostObject {
  readonly kind = "TextRange";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
  ) {
    super(host);
  }

  get Text() {
    return textOf(this.owner).content;
  }
  set Text(value: unknown) {
    changeText(this.owner, { content: check.text(value, "The text") });
  }
  get Font() {
    return new ShapeFontObject(this.host, this.owner);
  }
}

class ShapeFontObject extends HostObject {
  readonly kind = "ShapeFont";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
  ) {
    super(host);
  }

  get Size() {
    return textOf(this.owner).size ?? this.host.book.font.size;
  }
  set Size(value: unknown) {
    const size = check.number(value, "The font's size");
    if (size <= 0) throw invalid("The font's size is more than 0.");
    changeText(this.owner, { size });
  }
  get Color() {
    return textOf(this.owner).color ?? (this.owner.shape.kind === "text" ? "#000000" : "#FFFFFF");
  }
  set Color(value: unknown) {
    changeText(this.owner, { color: check.color(value, "The font's colour") });
  }
  get Bold() {
    return textOf(this.owner).bold ?? false;
  }
  set Bold(value: unknown) {
    changeText(this.owner, { bold: check.flag(value, "bold") });
  }
}

function textOf({ shape }: ShapeObject): Text {
  return shape.text ?? usual;
}

function changeText(owner: ShapeObject, part: Partial<Text>): void {
  if (owner.shape.kind === "line") throw notSupported("Shape.textFrame of a line");
  owner.change({ text: { ...textOf(owner), ...part } });
}
