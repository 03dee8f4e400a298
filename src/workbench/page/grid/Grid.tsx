import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { cellAddress } from "../../book/address";
import { focusGrid } from "../focusGrid";
import { cellLooks } from "../look/cellLook";
import { useSession } from "../session/SessionContext";
import { CellEditor } from "./CellEditor";
import { ChartSheet } from "./ChartSheet";
import { ColumnHeads } from "./ColumnHeads";
import { ContextMenu } from "./ContextMenu";
import { Drawings } from "./Drawings";
import { EntryAlert } from "./EntryAlert";
import { EntryGuide } from "./EntryGuide";
import { GridRow } from "./GridRow";
import { Lines } from "./Lines";
import { SelectionBox } from "./SelectionBox";
import { useGeometry } from "./useGeometry";
import { reveal, useInView } from "./useInView";
import { useKeyboard } from "./useKeyboard";
import { hitAt, usePointer } from "./usePointer";

/** The active sheet: cells, charts and shapes, the selection and the cell being typed into. */
export function Grid() {
  const { sheet } = useSession();
  return sheet.kind === "chartsheet" ? <ChartSheet /> : <SheetGrid key={sheet.id} />;
}

function SheetGrid() {
  const session = useSession();
  const { book, view, selection, edit } = session;
  const { sheet } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ left: number; top: number }>();
  const closeMenu = useCallback(() => {
    setMenu(undefined);
    focusGrid();
  }, []);

  // The cells that had the keyboard are gone with their sheet; where it is elsewhere it stays.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) focusGrid();
  }, []);

  const geometry = useGeometry(view, selection);
  const inView = useInView(scroller, geometry);
  const looks = useMemo(() => cellLooks(book, view.sheet), [book, view]);
  const pointer = usePointer(session, geometry, scroller);
  const { row, column, rect } = selection;

  // Only a move of the active cell scrolls: the user may look elsewhere while the book changes.
  const revealed = useRef(session.isAsOpened ? cellAddress(row, column) : "");
  useEffect(() => {
    const address = cellAddress(row, column);
    if (!scroller.current || revealed.current === address) return;
    revealed.current = address;
    reveal(scroller.current, geometry, row, column);
  }, [geometry, row, column]);

  const keyboard = useKeyboard(session, inView.height - geometry.stillHeight);
  const rowProps = (each: number) => ({
    ...{ book, view, geometry, looks, row: each, columns: inView.columns },
    active: each === row ? column : undefined,
    isSelected: each >= rect.row && each < rect.row + rect.rows,
  });
  const frozenRows = Array.from({ length: geometry.frozen.rows }, (_, each) => each);
  const above = sheet.merges
    .map((each) => each.row)
    .filter((each) => each >= geometry.frozen.rows && each < (inView.rows[0] ?? 0));
  const isDrawn =
    (row < geometry.frozen.rows || inView.rows.includes(row)) &&
    (column < geometry.frozen.columns || inView.columns.includes(column));
  const layer = { book, view, geometry };

  return (
    <div className="grid-frame">
      <div
        ref={scroller}
        className={`scroller ${sheet.showGridlines ? "lined" : ""} ${inView.left > 0 ? "scrolled" : ""}`}
        {...pointer}
        onDoubleClick={(event) => {
          if (hitAt(geometry, scroller.current, event)?.on === "cells") session.beginEdit("cell");
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu({ left: event.clientX, top: event.clientY });
        }}
      >
        <div
          className="canvas"
          style={{
            width: geometry.headWidth + geometry.columns.total,
            height: geometry.headHeight + geometry.rows.total,
          }}
        >
          {sheet.showGridlines && <Lines geometry={geometry} columns={inView.columns} />}
          <div
            role="grid"
            className="cells"
            tabIndex={0}
            aria-label={`Sheet ${sheet.name}`}
            aria-rowcount={geometry.rows.count + 1}
            aria-colcount={geometry.columns.count}
            aria-activedescendant={isDrawn ? "active-cell" : undefined}
            {...keyboard}
          >
            <div role="rowgroup" className="still" style={{ height: geometry.stillHeight }}>
              {sheet.showGridlines && <Lines geometry={geometry} columns={inView.columns} />}
              <ColumnHeads geometry={geometry} columns={inView.columns} selected={rect} />
              {frozenRows.map((each) => (
                <GridRow key={each} {...rowProps(each)} />
              ))}
              {geometry.frozen.rows > 0 && (
                <div className="layer" aria-hidden="true">
                  <Drawings {...layer} isCopy />
                  <SelectionBox view={view} geometry={geometry} selection={selection} />
                </div>
              )}
            </div>
            <div role="rowgroup" className="moving">
              {[...new Set(above), ...inView.rows].map((each) => (
                <GridRow key={each} {...rowProps(each)} />
              ))}
            </div>
          </div>
          <div className="layer">
            <Drawings {...layer} />
            <SelectionBox view={view} geometry={geometry} selection={selection} />
            <EntryGuide geometry={geometry} selection={selection} />
          </div>
          {geometry.frozen.columns > 0 && (
            <div className="layer left" style={{ width: geometry.stillWidth }} aria-hidden="true">
              <Drawings {...layer} isCopy />
              <SelectionBox view={view} geometry={geometry} selection={selection} />
            </div>
          )}
        </div>
      </div>
      <EntryAlert />
      {edit && <CellEditor geometry={geometry} inView={inView} />}
      {menu && <ContextMenu {...menu} onClose={closeMenu} />}
    </div>
  );
}
