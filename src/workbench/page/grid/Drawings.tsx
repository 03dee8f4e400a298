import type { SyntheticEvent } from "react";
import type { Book } from "../../book/Book";
import type { Chart } from "../../book/Chart";
import type { SheetView } from "../session/Session";
import { ChartPicture } from "./ChartPicture";
import { ShapeDrawing } from "./ShapeDrawing";
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

/** The sheet's charts and shapes, where they are anchored. */
export function Drawings({ book, view, geometry, isCopy = false }: DrawingsProps) {
  const { charts, shapes } = view.sheet;
  const place = ({ left, top, width, height }: Pick<Chart, "left" | "top" | "width" | "height">) => {
    const x = geometry.columns.fromPoints(left);
    const y = geometry.rows.fromPoints(top);
    return {
      left: geometry.headWidth + x,
      top: geometry.headHeight + y,
      width: geometry.columns.fromPoints(left + width) - x,
      height: geometry.rows.fromPoints(top + height) - y,
    };
  };
  return (
    <div className="drawings" aria-hidden={isCopy || undefined}>
      {shapes
        .filter((shape) => shape.visible)
        .map((shape) => {
          const at = place(shape);
          return (
            <div key={shape.id} className="drawing" style={at} onPointerDown={keep} onDoubleClick={keep}>
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
