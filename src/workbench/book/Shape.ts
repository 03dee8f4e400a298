/** How a text in a shape looks: size in points, colour #RRGGBB. */
export interface TextLook {
  size?: number;
  color?: string;
  bold?: boolean;
}

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
  /** Its look is that of its first character; `runs` tell of the others, end to end, where they differ. */
  text?: TextLook & {
    content: string;
    horizontal: string;
    vertical: string;
    runs?: (TextLook & { length: number })[];
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
  /** Elbows and curves: how they bend; half way where left out. */
  path?: ConnectorPath;
}

/** The pieces of an elbow, and where it turns in shares of its box: across, down and across again. */
export interface ConnectorPath {
  readonly pieces: 2 | 3 | 4 | 5;
  readonly turns: readonly number[];
}
