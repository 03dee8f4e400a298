import { siteCount } from "../../book/connectors/connectionSites";
import { placeLine } from "../../book/connectors/placeLine";
import type { Shape } from "../../book/Shape";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { connectorTypes } from "./newShape";
import { ShapeObject } from "./ShapeObject";

const arrowheads = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"];

/** `shape.line`: a line that may be glued to shapes at both ends. */
export class LineObject extends HostObject {
  readonly kind = "Line";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
  ) {
    super(host);
  }

  override get identity() {
    return { Id: this.line.id };
  }

  get Id() {
    return this.line.id;
  }
  get connectorType() {
    return this.line.type;
  }
  set connectorType(value: unknown) {
    this.owner.change({ type: check.oneOf(value, connectorTypes, "The connector's type") });
    placeLine(this.owner.sheet, this.line);
  }
  get BeginArrowheadStyle() {
    return this.arrows.begin;
  }
  set BeginArrowheadStyle(value: unknown) {
    this.owner.change({ arrows: { ...this.arrows, begin: check.oneOf(value, arrowheads, "The arrowhead") } });
  }
  get EndArrowheadStyle() {
    return this.arrows.end;
  }
  set EndArrowheadStyle(value: unknown) {
    this.owner.change({ arrows: { ...this.arrows, end: check.oneOf(value, arrowheads, "The arrowhead") } });
  }
  get IsBeginConnected() {
    return this.line.begin !== undefined;
  }
  get IsEndConnected() {
    return this.line.end !== undefined;
  }
  get BeginConnectedSite() {
    return this.line.begin?.site ?? null;
  }
  get EndConnectedSite() {
    return this.line.end?.site ?? null;
  }
  get BeginConnectedShape() {
    return this.glued("begin");
  }
  get EndConnectedShape() {
    return this.glued("end");
  }
  get Shape() {
    return this.owner;
  }

  ConnectBeginShape(shape: unknown, site: unknown) {
    this.connect("begin", shape, site);
  }
  ConnectEndShape(shape: unknown, site: unknown) {
    this.connect("end", shape, site);
  }
  DisconnectBeginShape() {
    this.owner.change({ begin: undefined });
  }
  DisconnectEndShape() {
    this.owner.change({ end: undefined });
  }

  /** As in Excel the glued end goes to the site. */
  private connect(end: "begin" | "end", target: unknown, site: unknown): void {
    if (!(target instanceof ShapeObject) || target.sheet !== this.owner.sheet || target.shape === this.line)
      throw invalid("A line is connected to another shape of its worksheet.");
    const index = check.whole(site, "The connection site");
    if (index >= siteCount(target.shape)) throw invalid("The shape has fewer connection sites.");
    this.owner.change({ [end]: { shapeId: target.shape.id, site: index } });
    placeLine(this.owner.sheet, this.line);
  }
  private glued(end: "begin" | "end"): ShapeObject | null {
    const shape = this.owner.sheet.shapes.find(({ id }) => id === this.line[end]?.shapeId);
    return shape ? new ShapeObject(this.host, this.owner.sheet, shape) : null;
  }
  private get line(): Shape {
    return this.owner.shape;
  }
  private get arrows(): NonNullable<Shape["arrows"]> {
    return this.line.arrows ?? { begin: "None", end: "None" };
  }
}
