import type { Sheet } from "../../book/Book";
import { siteCount } from "../../book/connectors/connectionSites";
import { followShape } from "../../book/connectors/placeLine";
import type { Shape } from "../../book/Shape";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject, MissingObject } from "../HostObject";
import { HostError, notSupported } from "../HostError";
import { LineObject } from "./LineObject";
import { ShapeFillObject } from "./ShapeFillObject";
import { ShapeLineFormatObject } from "./ShapeLineFormatObject";
import { TextFrameObject } from "./TextFrameObject";

const types = {
  geometric: "GeometricShape",
  text: "GeometricShape",
  line: "Line",
  image: "Image",
  unsupported: "Unsupported",
};

/** Throws AccessDenied where a protected sheet keeps its drawings. */
export function ensureDrawingOpen({ protection }: Sheet): void {
  if (protection && protection.options.allowEditObjects !== true) throw new HostError("AccessDenied");
}

/** A drawn shape, text box or line. */
export class ShapeObject extends HostObject {
  readonly kind = "Shape";

  constructor(
    host: Host,
    readonly sheet: Sheet,
    readonly shape: Shape,
  ) {
    super(host);
  }

  override get identity() {
    return { Id: this.shape.id };
  }
  override ensureAlive() {
    if (!this.sheet.shapes.includes(this.shape)) throw new HostError("ItemNotFound");
  }

  get Id() {
    return this.shape.id;
  }
  get Name() {
    return this.shape.name;
  }
  set Name(value: unknown) {
    this.change({ name: check.text(value, "The shape's name") });
  }
  get DisplayName() {
    return this.shape.name;
  }
  get Type() {
    return types[this.shape.kind];
  }
  get GeometricShapeType() {
    return this.shape.kind === "geometric" || this.shape.kind === "text" ? this.shape.type : null;
  }
  set GeometricShapeType(value: unknown) {
    if (this.GeometricShapeType === null) throw new HostError("InvalidOperation");
    this.change({ type: check.text(value, "The shape's type") });
  }
  get Left() {
    return this.shape.left;
  }
  set Left(value: unknown) {
    this.change({ left: placed(value) });
  }
  get Top() {
    return this.shape.top;
  }
  set Top(value: unknown) {
    this.change({ top: placed(value) });
  }
  get Width() {
    return this.shape.width;
  }
  set Width(value: unknown) {
    this.change({ width: placed(value) });
  }
  get Height() {
    return this.shape.height;
  }
  set Height(value: unknown) {
    this.change({ height: placed(value) });
  }
  get Rotation() {
    return this.shape.rotation;
  }
  set Rotation(value: unknown) {
    this.change({ rotation: ((check.number(value, "The rotation") % 360) + 360) % 360 });
  }
  get Visible() {
    return this.shape.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: check.flag(value, "visible") });
  }
  get AltTextTitle() {
    return this.shape.title;
  }
  set AltTextTitle(value: unknown) {
    this.change({ title: check.text(value, "The alternative text's title") });
  }
  get AltTextDescription() {
    return this.shape.description;
  }
  set AltTextDescription(value: unknown) {
    this.change({ description: check.text(value, "The alternative text") });
  }
  get Placement() {
    return this.shape.placement;
  }
  set Placement(value: unknown) {
    this.change({ placement: check.oneOf(value, ["TwoCell", "OneCell", "Absolute"], "The placement") });
  }
  get LockAspectRatio() {
    return false;
  }
  set LockAspectRatio(value: unknown) {
    if (check.flag(value, "lockAspectRatio")) throw notSupported("Shape.lockAspectRatio");
  }
  get Level() {
    return 0;
  }
  get ZOrderPosition() {
    return this.sheet.shapes.indexOf(this.shape);
  }
  get ConnectionSiteCount() {
    return siteCount(this.shape);
  }
  get Fill() {
    return new ShapeFillObject(this.host, this);
  }
  get LineFormat() {
    return new ShapeLineFormatObject(this.host, this);
  }
  get TextFrame() {
    return new TextFrameObject(this.host, this);
  }
  get Line() {
    return this.shape.kind === "line"
      ? new LineObject(this.host, this)
      : new MissingObject(this.host, "InvalidOperation");
  }

  Delete() {
    this.change({});
    this.sheet.shapes.splice(this.ZOrderPosition, 1);
    for (const line of this.sheet.shapes) {
      if (line.begin?.shapeId === this.shape.id) line.begin = undefined;
      if (line.end?.shapeId === this.shape.id) line.end = undefined;
    }
  }
  IncrementLeft(points: unknown) {
    this.change({ left: Math.max(0, this.shape.left + check.number(points, "The points")) });
  }
  IncrementTop(points: unknown) {
    this.change({ top: Math.max(0, this.shape.top + check.number(points, "The points")) });
  }
  IncrementRotation(degrees: unknown) {
    this.Rotation = this.shape.rotation + check.number(degrees, "The degrees");
  }
  SetZOrder(position: unknown) {
    const where = check.oneOf(
      position,
      ["BringToFront", "BringForward", "SendToBack", "SendBackward"],
      "The place",
    );
    this.change({});
    const { shapes } = this.sheet;
    const at = this.ZOrderPosition;
    const to = {
      BringToFront: shapes.length,
      BringForward: at + 1,
      SendToBack: 0,
      SendBackward: Math.max(0, at - 1),
    };
    shapes.splice(to[where], 0, ...shapes.splice(at, 1));
  }

  /** The one way to change a shape; lines that are glued to it follow. Throws AccessDenied on a protected sheet. */
  change(part: Partial<Shape>): void {
    this.host.beginWrite();
    ensureDrawingOpen(this.sheet);
    Object.assign(this.shape, part);
    if (["left", "top", "width", "height", "type"].some((key) => key in part))
      followShape(this.sheet, this.shape);
  }
}

function placed(value: unknown): number {
  const points = check.number(value, "The position or size");
  if (points < 0) throw invalid("A position or size is at least 0.");
  return points;
}
