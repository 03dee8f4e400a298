import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import type { ShapeObject } from "./ShapeObject";

/** `shape.fill`: one colour or none. */
export class ShapeFillObject extends HostObject {
  readonly kind = "ShapeFill";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
  ) {
    super(host);
  }

  get ForegroundColor() {
    return this.owner.shape.fill ?? "";
  }
  set ForegroundColor(value: unknown) {
    this.SetSolidColor(value);
  }
  get Type() {
    return this.owner.shape.fill === undefined ? "NoFill" : "Solid";
  }
  get Transparency() {
    return 0;
  }

  SetSolidColor(color: unknown) {
    this.owner.change({ fill: check.color(color, "The fill colour") });
  }
  Clear() {
    this.owner.change({ fill: undefined });
  }
}
