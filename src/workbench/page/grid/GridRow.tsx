import { memo } from "react";
import type { Book } from "../../book/Book";
import type { CellLook } from "../look/cellLook";
import { mergeAt } from "../session/Selection";
import type { SheetView } from "../session/Session";
import { GridCell } from "./GridCell";
import { reachingIn } from "./overflow";
import type { Geometry } from "./useGeometry";

interface GridRowProps {
  book: Book;
  view: SheetView;
  geometry: Geometry;
  looks: (row: number, column: number) => CellLook;
  row: number;
  /** The scrolling columns to draw. */
  columns: readonly number[];
  /** The active cell's column where it is in this row, else undefined. */
  active: number | undefined;
  isSelected: boolean;
}

/** One row with its number: cells of frozen columns stay at the left, the others scroll under them. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { book, view, geometry, looks, row, columns, active, isSelected } = props;
  const { sheet } = view;
  const { headWidth, headHeight, stillWidth, frozen } = geometry;

  const cell = (column: number, paneLeft: number) => {
    const merged = mergeAt(sheet, row, column);
    if (merged && (merged.row !== row || merged.column !== column)) return null;
    return (
      <GridCell
        key={column}
        {...{ view, geometry, row, column, merged, paneLeft }}
        look={looks(row, column)}
        isActive={column === active}
        isGeneral={book.styles[sheet.cells.style(row, column)].numberFormat === "General"}
      />
    );
  };

  const frozenColumns = Array.from({ length: frozen.columns }, (_, column) => column);
  const outOfView = columns.length > 0 ? reachingIn(sheet, row, columns[0]) : [];
  const top = headHeight + geometry.rows.start(row);
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height: geometry.rows.size(row) }}>
      <div role="rowheader" className={isSelected ? "head selected" : "head"} style={{ width: headWidth }}>
        {headWidth > 0 ? row + 1 : ""}
      </div>
      {frozen.columns > 0 && (
        <div
          role="presentation"
          className="frozen"
          style={{ left: headWidth, width: stillWidth - headWidth }}
        >
          {sheet.showGridlines &&
            frozenColumns.map((column) => (
              <i
                key={-1 - column}
                className="line"
                style={{ left: geometry.columns.start(column + 1) - 1 }}
              />
            ))}
          {frozenColumns.map((column) => cell(column, 0))}
        </div>
      )}
      {[...outOfView, ...columns].map((column) => cell(column, -headWidth))}
    </div>
  );
});
