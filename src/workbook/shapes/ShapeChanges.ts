import type { ConnectorPlan, ShapePlan } from "../../model/shapePlan";
import type { BegunShapes, DrawnShapes } from "./DrawnShapes";
import type { Frame, Point } from "./Frame";

/** What is to be done to the shapes of a sheet. */
export interface ShapeChanges {
  /** The ids of shapes to be deleted. */
  readonly gone: readonly string[];
  /** In the order of the plan, those that stay as they are among them: connectors are glued to them. */
  readonly shapes: readonly ShapeChange[];
  /** Those to be drawn. */
  readonly connectors: readonly ConnectorChange[];
  /** What to keep of the sheet once all is drawn. */
  readonly drawn: DrawnShapes;
  /** What to keep while it is drawn. */
  readonly begun: BegunShapes;
}

/** A shape of the plan: added where it does not stand, moved, dressed anew, or left as it is. */
export interface ShapeChange {
  readonly name: string;
  readonly plan: ShapePlan;
  /** Its id where it stands already. */
  readonly standing?: string;
  /** Where it is once all is done. */
  readonly frame: Frame;
  readonly isMoved: boolean;
  readonly isDressed: boolean;
}

/** A connector to be drawn. */
export interface ConnectorChange {
  readonly name: string;
  readonly plan: ConnectorPlan;
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
}

/** The shape at one end, by its name, and the point where the line meets it. */
export interface ConnectorEnd {
  readonly shape: string;
  readonly at: Point;
}
