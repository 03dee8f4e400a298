import type { Shape } from "../../book/Shape";
import { textLines } from "../../book/shapeText";
import { strokeOf } from "../look/strokeOf";
import { Outline } from "./Outline";

interface ShapeDrawingProps {
  shape: Shape;
  width: number;
  height: number;
}

/** A drawn shape as SVG; a picture, or a kind the workbench cannot draw, is a box with its name. */
export function ShapeDrawing({ shape, width, height }: ShapeDrawingProps) {
  const { line, fill, text, description, name, rotation } = shape;
  if (shape.kind === "image" || shape.kind === "unsupported")
    return (
      <div className="placeholder" role="img" aria-label={description || name}>
        {name}
      </div>
    );
  return (
    <svg
      className="shape"
      role="img"
      aria-label={description || name}
      width={Math.max(width, 1)}
      height={Math.max(height, 1)}
      style={rotation ? { transform: `rotate(${rotation}deg)` } : undefined}
    >
      <Outline type={shape.type} {...{ width, height }} body={{ fill: fill ?? "none", ...strokeOf(line) }} />
      {text && (
        <foreignObject width={width} height={height}>
          <ShapeText text={text} />
        </foreignObject>
      )}
    </svg>
  );
}

const across: Record<string, "center" | "right"> = { Center: "center", Right: "right" };
const down: Record<string, "center" | "flex-end"> = { Middle: "center", Bottom: "flex-end" };

/** The lines of a shape's text, each piece in its own look. */
function ShapeText({ text }: { text: NonNullable<Shape["text"]> }) {
  return (
    <div
      className="shape-text"
      style={{
        justifyContent: down[text.vertical] ?? "flex-start",
        textAlign: across[text.horizontal] ?? "left",
      }}
    >
      {textLines(text).map((line, row) => (
        <div key={row}>
          {line.map(({ text: words, size = 11, color, bold }, piece) => (
            <span key={piece} style={{ color, fontSize: `${size}pt`, fontWeight: bold ? 700 : 400 }}>
              {words || "\u00A0"}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
