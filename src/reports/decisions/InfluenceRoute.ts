import type { Site } from "../../model/shapePlan";
import type { Point } from "./connectorPath";

/** How an influence runs: mostly one connector, else several with turning points between them. */
export interface InfluenceRoute {
  readonly turns: readonly Point[];
  readonly legs: readonly Leg[];
  /** All corners, ends included. */
  readonly path: readonly Point[];
}

/** One connector of it. */
export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly as: "elbow" | "straight";
}

/** At one of the two boxes, or at a turning point by its index. */
export interface LegEnd {
  readonly at: "from" | "to" | number;
  readonly site: Site;
}
