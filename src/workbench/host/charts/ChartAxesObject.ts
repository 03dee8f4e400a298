import { check } from "../check";
import { HostError } from "../HostError";
import { axisPair } from "./axes";
import { ChartAxisObject } from "./ChartAxisObject";
import { ChartPart } from "./ChartPart";

/** `chart.axes`. */
export class ChartAxesObject extends ChartPart {
  readonly kind = "ChartAxes";

  get CategoryAxis() {
    return this.axis("Category", "Primary");
  }
  get ValueAxis() {
    return this.axis("Value", "Primary");
  }

  GetItem(type: unknown, group: unknown) {
    const axis = check.oneOf(type, ["Category", "Value"], "The axis");
    return this.axis(axis, check.oneOf(group ?? "Primary", ["Primary", "Secondary"], "The axis group"));
  }

  /** Throws ItemNotFound for a pie, and for secondary axes while no series stands on them. */
  private axis(type: "Category" | "Value", group: "Primary" | "Secondary"): ChartAxisObject {
    if (!axisPair(this.place.model, group)) throw new HostError("ItemNotFound");
    return new ChartAxisObject(this.place, type, group);
  }
}
