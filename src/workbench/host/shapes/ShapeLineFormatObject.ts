import type { Shape } from "../../book/Shape";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import type { ShapeObject } from "./ShapeObject";

const dashes = [
  "Solid",
  "Dash",
  "DashDot",
  "DashDotDot",
  "LongDash",
  "LongDashDot",
  "LongDashDotDot",
  "RoundDot",
  "SquareDot",
  "SystemDash",
  "SystemDot",
  "SystemDashDot",
];

/** `shape.lineFormat`. */
export class ShapeLineFormatObject extends HostObject {
  readonly kind = "ShapeLineFormat";

  constructor(
    host: Host,
    private readonly owner: ShapeObject,
  ) {
    super(host);
  }

  get Visible() {
    return this.line.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: check.flag(value, "visible") });
  }
  get Color() {
    return this.line.color;
  }
  set Color(value: unknown) {
    this.change({ color: check.color(value, "The line's colour"), visible: true });
  }
  get Weight() {
    return this.line.weight;
  }
  set Weight(value: unknown) {
    const weight = check.number(value, "The line's weight");
    if (weight < 0) throw invalid("The line's weight is at least 0.");
    this.change({ weight });
  }
  get DashStyle() {
    return this.line.dash;
  }
  set DashStyle(value: unknown) {
    this.change({ dash: check.oneOf(value, dashes, "The line's dashes") });
  }
  get Style() {
    return "Single";
  }
  get Transparency() {
    return 0;
  }

  private get line(): Shape["line"] {
    return this.owner.shape.line;
  }
  private change(part: Partial<Shape["line"]>): void {
    this.owner.change({ line: { ...this.line, ...part } });
  }
}
