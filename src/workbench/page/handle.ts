import type { Book } from "../book/Book";
import { openBook } from "../book/openBook";
import { saveBook } from "../book/saveBook";
import type { Host } from "../host/Host";
import type { Session } from "./session/Session";

/**
 * `window.workbench`: what tests and the console take hold of. It always means the workbook that is open
 * now. Everything here can be done by hand on the page as well.
 */
export interface WorkbenchHandle {
  /** The workbook itself. After changing it directly call `refresh`. */
  readonly book: Book;
  /** Who answers Office.js; `host.log` holds every request. */
  readonly host: Host;
  /** Opens the bytes of an .xlsx file in place of the workbook that is open. */
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  /** The bytes that "Save a copy" would download. */
  saveBytes(): Promise<Uint8Array>;
  /** Goes to "Sheet1!B2:C9", or to "B2" on the active sheet. Throws where there is no such place. */
  select(address: string): void;
  /** Types into the active cell, as a user would, and leaves it. */
  enter(text: string): void;
  /** Draws everything again. */
  refresh(): void;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

/** The handle of an opened workbook; `show` puts another one in its place. */
export function handleOf(session: Session, show: (book: Book) => void): WorkbenchHandle {
  return {
    book: session.book,
    host: session.host,
    openBytes: async (bytes, name) => show(await openBook(bytes, name)),
    saveBytes: () => saveBook(session.book),
    select(address) {
      if (!session.goTo(address)) throw new Error(`workbench: there is nothing at ${address}`);
    },
    enter(text) {
      const { row, column } = session.selection;
      session.edits.enter(row, column, text);
    },
    refresh: () => session.changed(),
  };
}
