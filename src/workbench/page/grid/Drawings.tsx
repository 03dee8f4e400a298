import type { SyntheticEvent } from "react";
import type { Book } from "../../book/Book";
import type { Chart } from "../../book/Chart";
import { pathPoints } from "../../book/connectors/pathPoints";
import type { SheetView } from "../session/Session";
import { ChartPicture } from "./ChartPicture";
import { LineDrawing } from "./LineDrawing";
import { ShapeDrawing } from "./ShapeDrawing";
import { useDrag } from "./useDrag";
import type { Geometry } from "./useGeometry";

interface DrawingsProps {
  book: Book;
  view: SheetView;
  geometry: Geometry;
  /** A second picture of drawings that reach into frozen panes is for the eye alone. */
  isCopy?: boolean;
}

/** What is done to a drawing is not done to the cells under it. */
const keep = (event: SyntheticEvent) => event.stopPropagation();

/** The sheet's charts and shapes, where they are anchored; shapes can be dragged. */
export function Drawings({ book, view, geometry, isCopy = false }: DrawingsProps) {
  const { charts, shapes } = view.sheet;
  const drag = useDrag();
  const { headWidth, headHeight, columns, rows } = geometry;
  const place = ({ left, top, width, height }: Pick<Chart, "left" | "top" | "width" | "height">) => {
    const x = columns.fromPoints(left);
    const y = rows.fromPoints(top);
    return {
      left: headWidth + x,
      top: headHeight + y,
      width: columns.fromPoints(left + width) - x,
      height: rows.fromPoints(top + height) - y,
    };
  };
  const toPixel = ({ left, top }: { left: number; top: number }) => ({
    x: columns.fromPoints(left),
    y: rows.fromPoints(top),
  });
  return (
    <div
      className="drawings"
      aria-hidden={isCopy || undefined}
      style={{ fontFamily: `"${book.font.name}", Carlito, "Segoe UI", system-ui, sans-serif` }}
    >
      {shapes
        .filter((shape) => shape.visible)
        .map((shape) => {
          if (shape.kind === "line")
            return (
              <div key={shape.id} className="drawn-line" style={{ left: headWidth, top: headHeight }}>
                <LineDrawing line={shape} points={pathPoints(shape).map(toPixel)} />
              </div>
            );
          const at = place(shape);
          return (
            <div key={shape.id} className="drawing" style={at} {...drag(shape)} onDoubleClick={keep}>
              <ShapeDrawing shape={shape} width={at.width} height={at.height} />
            </div>
          );
        })}
      {charts.map((chart) => (
        <div
          key={chart.id}
          className="drawing"
          style={place(chart)}
          onPointerDown={keep}
          onDoubleClick={keep}
        >
          <ChartPicture book={book} view={view} chart={chart} />
        </div>
      ))}
    </div>
  );
}
