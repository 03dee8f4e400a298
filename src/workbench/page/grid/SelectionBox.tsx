import type { Rect } from "../../book/Book";
import type { Selection } from "../session/Selection";
import { mergeAt } from "../session/Selection";
import type { SheetView } from "../session/Session";
import type { Geometry } from "./useGeometry";

interface SelectionBoxProps {
  view: SheetView;
  geometry: Geometry;
  selection: Selection;
}

/** The frame around the selected cells; the active one among several stays unshaded. */
export function SelectionBox({ view, geometry, selection }: SelectionBoxProps) {
  const { rect, row, column } = selection;
  const active = mergeAt(view.sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
  const isMany = rect.rows > active.rows || rect.columns > active.columns;
  const { left, top, width, height } = place(geometry, rect);
  // The frame lies on the lines around the cells, half of it outside them.
  const frame = { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
  return (
    <div className="selection" style={frame} aria-hidden="true">
      {isMany && <Shade whole={place(geometry, rect)} hole={place(geometry, active)} />}
    </div>
  );
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function Shade({ whole, hole }: { whole: Box; hole: Box }) {
  const [x, y] = [hole.left - whole.left, hole.top - whole.top];
  const outer = `M0 0H${whole.width}V${whole.height}H0Z`;
  const inner = `M${x} ${y}h${hole.width}v${hole.height}h${-hole.width}Z`;
  return (
    <svg width={whole.width} height={whole.height}>
      <path d={outer + inner} fillRule="evenodd" />
    </svg>
  );
}

function place({ rows, columns, headWidth, headHeight }: Geometry, rect: Rect): Box {
  const right = columns.start(Math.min(rect.column + rect.columns, columns.count));
  const bottom = rows.start(Math.min(rect.row + rect.rows, rows.count));
  const left = columns.start(rect.column);
  const top = rows.start(rect.row);
  return { left: headWidth + left, top: headHeight + top, width: right - left, height: bottom - top };
}
