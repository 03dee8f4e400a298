import { HostObject } from "../HostObject";
import type { ChartPlace } from "./ChartPlace";

/** A part of a chart; it lives as long as the chart does. */
export abstract class ChartPart extends HostObject {
  constructor(readonly place: ChartPlace) {
    super(place.host);
  }

  override ensureAlive(): void {
    this.place.ensureAlive();
  }
}
