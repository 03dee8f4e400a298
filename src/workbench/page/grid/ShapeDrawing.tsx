import type { Shape } from "../../book/Shape";

interface ShapeDrawingProps {
  shape: Shape;
  width: number;
  height: number;
}

/** A drawn shape or connector as SVG; a kind the workbench cannot draw is a labelled box. */
export function ShapeDrawing({ shape, width, height }: ShapeDrawingProps) {
  const { line, fill, text, description, name, rotation } = shape;
  const stroke = line.visible
    ? {
        stroke: line.color,
        strokeWidth: line.weight * (96 / 72),
        strokeDasharray: dashes(line.dash, line.weight),
      }
    : {};
  const body = { fill: fill ?? "none", ...stroke };
  return (
    <svg
      className="shape"
      role="img"
      aria-label={description || name}
      width={Math.max(width, 1)}
      height={Math.max(height, 1)}
      style={rotation ? { transform: `rotate(${rotation}deg)` } : undefined}
    >
      {shape.kind === "line" ? (
        <Connector shape={shape} width={width} height={height} stroke={stroke} />
      ) : (
        <Outline
          type={shape.kind === "unsupported" ? "Rectangle" : shape.type}
          {...{ width, height, body }}
        />
      )}
      {text && (
        <foreignObject width={width} height={height}>
          <div
            className="shape-text"
            style={{
              color: text.color,
              fontSize: `${text.size ?? 11}pt`,
              fontWeight: text.bold ? 700 : 400,
              justifyContent: { Center: "center", Right: "flex-end" }[text.horizontal] ?? "flex-start",
              alignItems: { Middle: "center", Bottom: "flex-end" }[text.vertical] ?? "flex-start",
              textAlign:
                text.horizontal === "Center" ? "center" : text.horizontal === "Right" ? "right" : "left",
            }}
          >
            {text.content}
          </div>
        </foreignObject>
      )}
    </svg>
  );
}

interface OutlineProps {
  type: string;
  width: number;
  height: number;
  body: object;
}

function Outline({ type, width: w, height: h, body }: OutlineProps) {
  switch (type) {
    case "Ellipse":
      return <ellipse cx={w / 2} cy={h / 2} rx={w / 2} ry={h / 2} {...body} />;
    case "RoundRectangle":
      return <rect width={w} height={h} rx={Math.min(w, h) / 6} {...body} />;
    case "Triangle":
      return <polygon points={`${w / 2},0 ${w},${h} 0,${h}`} {...body} />;
    case "Diamond":
      return <polygon points={`${w / 2},0 ${w},${h / 2} ${w / 2},${h} 0,${h / 2}`} {...body} />;
    case "Hexagon":
      return (
        <polygon
          points={`${w / 4},0 ${w * 0.75},0 ${w},${h / 2} ${w * 0.75},${h} ${w / 4},${h} 0,${h / 2}`}
          {...body}
        />
      );
    case "RightArrow":
      return (
        <polygon
          points={`0,${h / 4} ${w - h / 2},${h / 4} ${w - h / 2},0 ${w},${h / 2} ${w - h / 2},${h} ${w - h / 2},${h * 0.75} 0,${h * 0.75}`}
          {...body}
        />
      );
    case "Chevron":
      return (
        <polygon
          points={`0,0 ${w - h / 2},0 ${w},${h / 2} ${w - h / 2},${h} 0,${h} ${h / 2},${h / 2}`}
          {...body}
        />
      );
    default:
      return <rect width={w} height={h} {...body} />;
  }
}

interface ConnectorProps {
  shape: Shape;
  width: number;
  height: number;
  stroke: { stroke?: string };
}

function Connector({ shape, width, height, stroke }: ConnectorProps) {
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

function dashes(dash: string, weight: number): string | undefined {
  const unit = Math.max(1, weight * (96 / 72));
  if (/^(Round|Square|System)Dot|Dot$/.test(dash) && !dash.includes("Dash")) return `${unit} ${unit * 2}`;
  if (dash.includes("DashDot")) return `${unit * 4} ${unit * 2} ${unit} ${unit * 2}`;
  return dash.includes("Dash") ? `${unit * 4} ${unit * 3}` : undefined;
}
