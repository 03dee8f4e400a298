import type { Shape } from "../../book/Shape";

interface ConnectorProps {
  shape: Shape;
  width: number;
  height: number;
  stroke: { stroke?: string };
}

/** A line between two points, straight, with corners or curved, with its arrow heads. */
export function Connector({ shape, width, height, stroke }: ConnectorProps) {
  const [x1, x2] = shape.flipHorizontal ? [width, 0] : [0, width];
  const [y1, y2] = shape.flipVertical ? [height, 0] : [0, height];
  const [middleX, middleY] = [width / 2, height / 2];
  const tall = height > width;
  const path = {
    Straight: `M${x1} ${y1} L${x2} ${y2}`,
    Elbow: tall ? `M${x1} ${y1} V${middleY} H${x2} V${y2}` : `M${x1} ${y1} H${middleX} V${y2} H${x2}`,
    Curve: tall
      ? `M${x1} ${y1} C${x1} ${middleY} ${x2} ${middleY} ${x2} ${y2}`
      : `M${x1} ${y1} C${middleX} ${y1} ${middleX} ${y2} ${x2} ${y2}`,
  }[shape.type];
  const head = `arrow-${shape.id}`;
  const marker = (end: string | undefined) =>
    end && end !== "None" ? `url(#${CSS.escape(head)})` : undefined;
  return (
    <>
      <marker
        id={head}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="6"
        markerHeight="6"
        orient="auto-start-reverse"
      >
        <path d="M0 0 L8 4 L0 8 Z" fill={stroke.stroke} />
      </marker>
      <path
        d={path ?? `M${x1} ${y1} L${x2} ${y2}`}
        fill="none"
        {...stroke}
        markerStart={marker(shape.arrows?.begin)}
        markerEnd={marker(shape.arrows?.end)}
      />
    </>
  );
}
