import type { Shape } from "../../book/Shape";
import { Connector } from "./Connector";
import { Outline } from "./Outline";

interface ShapeDrawingProps {
  shape: Shape;
  width: number;
  height: number;
}

/** A drawn shape or connector as SVG; a picture, or a kind the workbench cannot draw, is a box with its name. */
export function ShapeDrawing({ shape, width, height }: ShapeDrawingProps) {
  const { line, fill, text, description, name, rotation } = shape;
  if (shape.kind === "image" || shape.kind === "unsupported")
    return (
      <div className="placeholder" role="img" aria-label={description || name}>
        {name}
      </div>
    );
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
        <Outline type={shape.type} {...{ width, height, body }} />
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

function dashes(dash: string, weight: number): string | undefined {
  const unit = Math.max(1, weight * (96 / 72));
  if (/^(Round|Square|System)Dot|Dot$/.test(dash) && !dash.includes("Dash")) return `${unit} ${unit * 2}`;
  if (dash.includes("DashDot")) return `${unit * 4} ${unit * 2} ${unit} ${unit * 2}`;
  return dash.includes("Dash") ? `${unit * 4} ${unit * 3}` : undefined;
}
