import { useState, type KeyboardEvent } from "react";
import { cellAddress, rectAddress } from "../book/address";
import { focusGrid } from "./focusGrid";
import { move, selectCell } from "./session/Selection";
import { useSession } from "./session/SessionContext";
import { typedText } from "./session/typedText";

/** The name of the active cell and what it holds; both can be typed into. */
export function FormulaBar() {
  const session = useSession();
  const { book, sheet, selection, edit } = session;
  const { row, column } = selection;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      if (session.commit()) session.select(move(sheet, selection, { rows: 1, columns: 0 }));
    } else if (event.key === "Escape") session.cancelEdit();
    else return;
    event.preventDefault();
    focusGrid();
  };

  return (
    <div className="formula-bar" role="toolbar" aria-label="Formula bar">
      <NameBox />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label="Formula"
        spellCheck={false}
        value={edit ? edit.text : typedText(book, sheet, row, column)}
        onFocus={() => edit || session.beginEdit("bar")}
        onChange={(event) => session.type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => session.edit?.at === "bar" && session.commit()}
      />
    </div>
  );
}

/** Shows which cells are selected; an address or name typed into it goes there. */
function NameBox() {
  const session = useSession();
  const { rect, row, column } = session.selection;
  const one = selectCell(session.sheet, row, column).rect;
  const isOne = rect.rows === one.rows && rect.columns === one.columns;
  const shown = isOne ? cellAddress(row, column) : rectAddress(rect);
  const [typed, setTyped] = useState<string>();

  const go = () => {
    const wanted = (typed ?? "").trim();
    setTyped(undefined);
    if (wanted !== "" && !session.goTo(wanted)) session.refuse(`There is no place called ${wanted} here.`);
    focusGrid();
  };
  return (
    <input
      className="name-box"
      aria-label="Name box"
      spellCheck={false}
      value={typed ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
        if (event.key === "Escape") setTyped(undefined);
      }}
    />
  );
}
