import type { ConnectorPlan, ShapePlan, ShapesBlock } from "../../model/shapePlan";
import { printOfText } from "../printOf";
import type { Frame, Point } from "./Frame";
import { shapeName } from "./shapeName";

/** The shapes that a plan wishes for on a sheet, by the names they have in Excel. */
export interface WishedShapes {
  readonly shapes: readonly WishedShape[];
  readonly connectors: readonly WishedConnector[];
}

/** A shape with its place on the sheet and the print of its look. */
export interface WishedShape {
  readonly name: string;
  readonly plan: ShapePlan;
  readonly frame: Frame;
  readonly print: number;
  /** It stays where a person put it. */
  readonly keepsPlace: boolean;
}

/** A connector with the names of the shapes at its ends. */
export interface WishedConnector {
  readonly name: string;
  readonly plan: ConnectorPlan;
  readonly from: string;
  readonly to: string;
  readonly print: number;
}

/** The wishes of a sheet's blocks, whose corners are at `origins`. */
export function wishedShapes(blocks: readonly ShapesBlock[], origins: readonly Point[]): WishedShapes {
  return {
    shapes: blocks.flatMap((block, at) => block.shapes.map((plan) => wishedShape(block, plan, origins[at]))),
    connectors: blocks.flatMap((block) =>
      block.connectors.map((plan) => ({
        name: shapeName(block, plan.id),
        plan,
        from: shapeName(block, plan.from.shape),
        to: shapeName(block, plan.to.shape),
        print: printOfText(JSON.stringify(plan)),
      })),
    ),
  };
}

function wishedShape(block: ShapesBlock, plan: ShapePlan, origin: Point): WishedShape {
  const { left, top, width, height, ...look } = plan;
  return {
    name: shapeName(block, plan.id),
    plan,
    frame: { left: origin.left + left, top: origin.top + top, width, height },
    print: printOfText(JSON.stringify(look)),
    keepsPlace: block.keepMoved && !plan.fixed,
  };
}
