import type { ShapePlan, Site } from "../../model/shapePlan";
import { dressLine } from "./dressShape";
import type { ConnectorChange } from "./ShapeChanges";

const runs = { elbow: "Elbow", straight: "Straight", curve: "Curve" } as const;

/** A shape that a connector is glued to, and its form. */
export interface Glued {
  readonly shape: Excel.Shape;
  readonly type: ShapePlan["type"];
}

/**
 * Draws a connector and glues its ends. It is drawn from site to site at once, so that it is right even where Excel
 * does not carry a glued end to its shape.
 */
export function drawConnector(
  shapes: Excel.ShapeCollection,
  { name, plan, from, to }: ConnectorChange,
  begin: Glued,
  end: Glued,
): void {
  const line = shapes.addLine(from.at.left, from.at.top, to.at.left, to.at.top, runs[plan.as]);
  line.name = name;
  line.placement = "Absolute";
  line.altTextDescription = plan.description;
  dressLine(line.lineFormat, plan.line);
  if (plan.arrow) line.line.endArrowheadStyle = "Triangle";
  line.line.connectBeginShape(begin.shape, siteNumber(begin, plan.from.site));
  line.line.connectEndShape(end.shape, siteNumber(end, plan.to.site));
}

/** Excel counts a form's sites from the top against the clock; an ellipse has further ones between. */
function siteNumber({ type }: Glued, site: Site): number {
  const number = { top: 0, left: 1, bottom: 2, right: 3 }[site];
  return type === "ellipse" ? 2 * number : number;
}
