import type { Place } from "./plan";

/**
 * Native shapes and connectors on one of our sheets, where a person may drag them. A shape is found again by its id:
 * in Excel it is named `VF <name>: <id>`. What is named otherwise is not ours and never touched.
 */
export interface ShapesBlock {
  readonly kind: "shapes";
  /** Unique on its sheet; it holds no colon. */
  readonly name: string;
  /** The cell whose top left corner is the origin of all places. */
  readonly at: Place;
  /** From the back to the front; ids are unique within the block, those of connectors among them. */
  readonly shapes: readonly ShapePlan[];
  /** They lie in front of the shapes. */
  readonly connectors: readonly ConnectorPlan[];
  /** A shape that a person moved or resized since the last run stays as it is; otherwise it is put back. */
  readonly keepMoved: boolean;
}

/** A box: points from the block's origin, colours `#RRGGBB`. */
export interface ShapePlan {
  /** Stable from run to run, so that the same person's box is the same shape. */
  readonly id: string;
  readonly type: "rectangle" | "rounded rectangle" | "ellipse" | "diamond";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** No text where left out. */
  readonly text?: ShapeText;
  /** Nothing is filled where left out. */
  readonly fill?: string;
  /** No border where left out. */
  readonly border?: Stroke;
  /** What a screen reader says. */
  readonly description: string;
  /** Lanes and legends: put back even where `keepMoved` holds, and behind all others. They stand first in the list. */
  readonly fixed?: boolean;
}

/**
 * A shape's text: lines one below the other, all of one look save where a line has its own. Excel keeps 7.2 points free
 * at the sides and 3.6 above and below.
 */
export interface ShapeText {
  readonly lines: readonly TextLine[];
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly align: "left" | "center" | "right";
  readonly verticalAlign: "top" | "center" | "bottom";
}

/** One line; it wraps where it is too long for its shape. */
export interface TextLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
}

/** A border or a connector's line; the weight is in points. */
export interface Stroke {
  readonly color: string;
  readonly weight: number;
  readonly dash: "solid" | "dash" | "round dot";
}

/** The middle of a shape's side. */
export type Site = "top" | "left" | "bottom" | "right";

/**
 * A line glued to two shapes of the block, so that it follows them. Excel has an elbow bend in the middle between its
 * ends where the sites face each other, and turn once where they stand at a right angle.
 */
export interface ConnectorPlan {
  readonly id: string;
  readonly from: { readonly shape: string; readonly site: Site };
  readonly to: { readonly shape: string; readonly site: Site };
  readonly as: "elbow" | "straight" | "curve";
  readonly line: Stroke;
  /** An arrow's head at the end. */
  readonly arrow: boolean;
  /** What a screen reader says. */
  readonly description: string;
}
