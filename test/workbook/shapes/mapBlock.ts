import type { ConnectorPlan, ShapePlan, ShapesBlock } from "../../../src/model/shapePlan";

/** A box 120 by 48 with a name in bold and a title below it. */
export function box(id: string, left: number, top: number, more: Partial<ShapePlan> = {}): ShapePlan {
  return {
    id,
    type: "rounded rectangle",
    left,
    top,
    width: 120,
    height: 48,
    text: {
      lines: [
        { text: `Person ${id}`, bold: true },
        { text: "Buyer", color: "#44546A" },
      ],
      size: 10,
      color: "#1F2937",
      align: "center",
      verticalAlign: "center",
    },
    fill: "#DDEFE3",
    border: { color: "#2E7D4F", weight: 1.5, dash: "solid" },
    description: `Person ${id}, buyer`,
    ...more,
  };
}

/** A solid elbow from a manager's foot to a report's head. */
export function reports(from: string, to: string, more: Partial<ConnectorPlan> = {}): ConnectorPlan {
  return {
    id: `${from}-${to}`,
    from: { shape: from, site: "bottom" },
    to: { shape: to, site: "top" },
    as: "elbow",
    line: { color: "#5B6673", weight: 1, dash: "solid" },
    arrow: false,
    description: `${to} reports to ${from}`,
    ...more,
  };
}

/** A dotted line with an arrow's head from one side to another. */
export function influences(from: string, to: string): ConnectorPlan {
  return reports(from, to, {
    id: `${from}~${to}`,
    from: { shape: from, site: "right" },
    to: { shape: to, site: "left" },
    line: { color: "#B45309", weight: 2, dash: "round dot" },
    arrow: true,
    description: `${from} influences ${to}`,
  });
}

/** A block named "map" whose corner is B5. */
export function mapOf(
  shapes: readonly ShapePlan[],
  connectors: readonly ConnectorPlan[] = [],
  more: Partial<ShapesBlock> = {},
): ShapesBlock {
  return {
    kind: "shapes",
    name: "map",
    at: { row: 4, column: 1 },
    shapes,
    connectors,
    keepMoved: true,
    ...more,
  };
}

/** A tree of boxes, five below each, with a dotted line between each and the next but one of its level. */
export function largeMap(people: number, lines: number): ShapesBlock {
  const shapes = Array.from({ length: people }, (_, at) =>
    box(`p${at}`, (at % 20) * 150, Math.floor(at / 20) * 90),
  );
  const upward = shapes.slice(1).map(({ id }, at) => reports(`p${Math.floor(at / 5)}`, id));
  const across = Array.from({ length: lines }, (_, at) => influences(`p${at}`, `p${(at + 2) % people}`));
  return mapOf(shapes, [...upward, ...across].slice(0, lines));
}
