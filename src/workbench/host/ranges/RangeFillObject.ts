import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import type { Cells } from "./RangeFormatObject";
import { common, restyle } from "./restyle";

/** `range.format.fill`. */
export class RangeFillObject extends HostObject {
  readonly kind = "RangeFill";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  /** White where there is no fill. */
  get Color() {
    return common(this.host, this.cells.areas, (style) => style.fill?.color ?? "#FFFFFF");
  }
  set Color(value: unknown) {
    const color = check.color(value, "The fill colour");
    restyle(this.host, this.cells.areas, (style) => ({ ...style, fill: { color, pattern: "Solid" } }));
  }
  get Pattern() {
    return common(this.host, this.cells.areas, (style) => style.fill?.pattern ?? "None");
  }
  set Pattern(value: unknown) {
    const pattern = check.oneOf(value, ["None", "Solid"], "The fill pattern");
    restyle(this.host, this.cells.areas, (style) => ({
      ...style,
      fill: pattern === "None" ? undefined : { color: style.fill?.color ?? "#FFFFFF", pattern },
    }));
  }

  Clear() {
    restyle(this.host, this.cells.areas, (style) => ({ ...style, fill: undefined }));
  }
}
