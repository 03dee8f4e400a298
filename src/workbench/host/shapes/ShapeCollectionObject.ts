import type { Sheet } from "../../book/Book";
import type { Shape } from "../../book/Shape";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { connectorTypes, newLine, newShape } from "./newShape";
import { ensureDrawingOpen, ShapeObject } from "./ShapeObject";

/** `worksheet.shapes`. */
export class ShapeCollectionObject extends CollectionObject {
  readonly kind = "ShapeCollection";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get items() {
    return this.sheet.shapes.map((shape) => new ShapeObject(this.host, this.sheet, shape));
  }

  AddGeometricShape(type: unknown) {
    return this.add(newShape(this.sheet, "geometric", check.text(type, "The shape's type")));
  }
  AddTextBox(text: unknown) {
    const box = newShape(this.sheet, "text", "Rectangle");
    const content = text === null ? "" : check.text(text, "The text");
    return this.add({ ...box, text: { content, horizontal: "Left", vertical: "Top" } });
  }
  AddLine(startLeft: unknown, startTop: unknown, endLeft: unknown, endTop: unknown, connectorType: unknown) {
    const from = { left: check.number(startLeft, "The start"), top: check.number(startTop, "The start") };
    const to = { left: check.number(endLeft, "The end"), top: check.number(endTop, "The end") };
    const type = check.oneOf(connectorType ?? "Straight", connectorTypes, "The connector's type");
    return this.add(newLine(this.sheet, from, to, type));
  }
  GetCount() {
    return this.sheet.shapes.length;
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  /** By id, else the first by name: names need not be unique. */
  GetItemOrNullObject(key: unknown) {
    const wanted = check.text(key, "The shape's name");
    const byName = ({ shape }: ShapeObject) => shape.name.toLowerCase() === wanted.toLowerCase();
    return this.items.find(({ shape }) => shape.id === wanted) ?? this.items.find(byName) ?? null;
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There is no shape at this index.");
    return item;
  }

  private add(shape: Shape): ShapeObject {
    this.host.beginWrite();
    ensureDrawingOpen(this.sheet);
    this.sheet.shapes.push(shape);
    return new ShapeObject(this.host, this.sheet, shape);
  }
}
