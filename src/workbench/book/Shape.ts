/** A drawn shape or connector; positions are points from the sheet's top left corner. */
export interface Shape {
  readonly id: string;
  name: string;
  kind: "geometric" | "line" | "text" | "image" | "unsupported";
  /** Office.js GeometricShapeType, or the connector type of a line: Straight, Elbow, Curve. */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  fill?: string;
  line: { color: string; weight: number; dash: string; visible: boolean };
  text?: {
    content: string;
    size?: number;
    color?: string;
    bold?: boolean;
    horizontal: string;
    vertical: string;
  };
  description: string;
  title: string;
  placement: string;
  /** Connectors: which shape and site each end is glued to, and whether the line runs against the axis. */
  begin?: { shapeId: string; site: number };
  end?: { shapeId: string; site: number };
  flipHorizontal?: boolean;
  flipVertical?: boolean;
  arrows?: { begin: string; end: string };
}
