import type { ClipboardEvent, KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { toPixels } from "./Axis";
import { copiedText, pastedCells } from "./clipboard";
import { moveByKey } from "./keys";
import type { Session } from "../session/Session";

/** What keys and the clipboard do to the cells; `room` is the height of the scrolled window in pixels. */
export function useKeyboard(session: Session, room: number) {
  const { book, sheet, selection } = session;

  const onKeyDown = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey;
    const pageRows = Math.max(1, Math.floor(room / toPixels(sheet.defaultRowHeight)) - 1);
    const moved = moveByKey(sheet, selection, event, pageRows);
    if (moved) session.select(moved);
    else if (event.key === "F2") session.beginEdit("cell");
    else if (event.key === "Delete") session.edits.clear();
    else if (event.key === "Backspace") session.beginEdit("cell", "");
    else if (ctrl && event.key === "PageDown") session.activateNext(1);
    else if (ctrl && event.key === "PageUp") session.activateNext(-1);
    else {
      // The field opens at once and the key itself lands in it, so that dead keys and input methods work.
      const types = !ctrl && !event.altKey && (event.key.length === 1 || event.key === "Dead");
      if (types) flushSync(() => session.beginEdit("cell", ""));
      return;
    }
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData.setData("text/plain", copiedText(book, sheet, selection.rect));
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (text !== "") session.edits.paste(pastedCells(text));
    event.preventDefault();
  };

  return { onKeyDown, onCopy, onPaste };
}
