import { useState } from "react";
import { entryChoices, entryLimit } from "../../book/entryLimits";
import { focusGrid } from "../focusGrid";
import type { Selection } from "../session/Selection";
import { useSession } from "../session/SessionContext";
import type { Geometry } from "./useGeometry";

interface EntryGuideProps {
  geometry: Geometry;
  selection: Selection;
}

/** What a cell's rule says to whoever selects it, and the list that it offers. */
export function EntryGuide({ geometry, selection: { row, column } }: EntryGuideProps) {
  const session = useSession();
  const { book, sheet, edit } = session;
  const [openAt, setOpenAt] = useState<string>();
  const limit = entryLimit(sheet, row, column);
  if (!limit || edit) return null;
  const { prompt } = limit;
  const says = prompt?.showPrompt === true && (prompt.title !== "" || prompt.message !== "");
  const choices = entryChoices(book, sheet, row, column);
  const place = `${sheet.id} ${row} ${column}`;
  const { rows, columns, headWidth, headHeight } = geometry;
  const left = headWidth + columns.start(column);
  const bottom = headHeight + rows.start(row + 1);
  const close = () => {
    setOpenAt(undefined);
    focusGrid();
  };
  const choose = (choice: string) => {
    session.edits.enter(row, column, choice);
    close();
  };
  return (
    <>
      {choices.length > 0 && (
        <button
          className="unfold"
          style={{ left: headWidth + columns.start(column + 1), top: bottom - rows.size(row) }}
          aria-label="Show the list"
          aria-expanded={openAt === place}
          tabIndex={-1}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => setOpenAt(openAt === place ? undefined : place)}
        >
          ▾
        </button>
      )}
      {openAt === place && (
        <div className="choices" role="menu" aria-label="Choices" style={{ left, top: bottom + 1 }}>
          {choices.map((choice, at) => (
            <button
              key={choice}
              role="menuitem"
              autoFocus={at === 0}
              onPointerDown={(event) => event.stopPropagation()}
              onKeyDown={(event) => {
                event.stopPropagation();
                if (event.key === "Escape") close();
              }}
              onClick={() => choose(choice)}
            >
              {choice}
            </button>
          ))}
        </div>
      )}
      {says && openAt !== place && (
        <div className="entry-note" role="note" style={{ left: left + 12, top: bottom + 6 }}>
          {prompt.title !== "" && <b>{prompt.title}</b>}
          {prompt.message}
        </div>
      )}
    </>
  );
}
