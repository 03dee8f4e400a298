import { columnName } from "../../book/address";
import type { Rect } from "../../book/Book";
import type { Geometry } from "./useGeometry";

interface ColumnHeadsProps {
  geometry: Geometry;
  columns: readonly number[];
  selected: Rect;
}

/** The column letters, above everything; those of frozen columns stay while the others scroll. */
export function ColumnHeads({ geometry, columns, selected }: ColumnHeadsProps) {
  const { headWidth, headHeight, stillWidth, frozen } = geometry;
  const head = (column: number, left: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 1}
      className={isIn(selected, column) ? "head selected" : "head"}
      style={{ left: geometry.columns.start(column) + left, width: geometry.columns.size(column) }}
    >
      {headHeight > 0 ? columnName(column) : ""}
    </div>
  );
  const frozenColumns = Array.from({ length: frozen.columns }, (_, column) => column);
  return (
    <div role="row" aria-rowindex={1} className="heads" style={{ height: headHeight }}>
      <div role="presentation" className="corner" style={{ width: headWidth }} />
      <div role="presentation" className="frozen" style={{ left: headWidth, width: stillWidth - headWidth }}>
        {frozenColumns.map((column) => head(column, 0))}
      </div>
      {columns.map((column) => head(column, headWidth))}
    </div>
  );
}

function isIn(selected: Rect, column: number): boolean {
  return column >= selected.column && column < selected.column + selected.columns;
}
