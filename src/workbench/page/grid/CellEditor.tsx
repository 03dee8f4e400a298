import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { focusGrid } from "../focusGrid";
import { cellLooks } from "../look/cellLook";
import { cssFont, textWidth } from "../look/fitText";
import { move } from "../session/Selection";
import { useSession } from "../session/SessionContext";
import type { Geometry } from "./useGeometry";
import type { InView } from "./useInView";

interface CellEditorProps {
  geometry: Geometry;
  inView: InView;
}

/** The field that opens over a cell while the user types into it; grows with its text. */
export function CellEditor({ geometry, inView }: CellEditorProps) {
  const session = useSession();
  const { edit, sheet, book } = session;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (edit?.at !== "cell" || !field.current) return;
    field.current.focus();
    field.current.selectionStart = field.current.value.length;
  }, [edit?.at]);
  if (!edit) return null;

  const { row, column, text } = edit;
  const { rows, columns, frozen, headWidth, headHeight } = geometry;
  const left = headWidth + columns.start(column) - (column < frozen.columns ? 0 : inView.left);
  const top = headHeight + rows.start(row) - (row < frozen.rows ? 0 : inView.top);
  const look = cellLooks(book, sheet)(row, column);
  const font = cssFont(look.font);
  const width = Math.max(columns.size(column), Math.min(textWidth(text, font) + 16, inView.width - left));

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") session.cancelEdit();
    else if (event.key === "Tab" || (event.key === "Enter" && !event.altKey)) {
      const back = event.shiftKey ? -1 : 1;
      const way = event.key === "Tab" ? { rows: 0, columns: back } : { rows: back, columns: 0 };
      if (session.commit()) session.select(move(sheet, session.selection, way));
    } else return;
    event.preventDefault();
    focusGrid();
  };

  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label="Contents of the active cell"
      style={{ left, top, width: width + 1, minHeight: rows.size(row) + 1, font, textAlign: look.horizontal }}
      value={text}
      rows={text.split("\n").length}
      spellCheck={false}
      onChange={(event) => session.type(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
