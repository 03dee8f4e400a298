import type { Rect, Sheet } from "../../book/Book";
import type { Host } from "../Host";
import { ensureAllowed } from "./guards";

/** True where all of these rows or columns are hidden, false where none is, null where some are. */
export function hiddenState(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  if (count < hidden.size) for (let at = first; at < first + count; at++) found += hidden.has(at) ? 1 : 0;
  else for (const at of hidden) found += at >= first && at < first + count ? 1 : 0;
  if (found === 0) return false;
  return found === count ? true : null;
}

/** Hides or shows the rows or columns that a range lies on. */
export function setHidden(
  host: Host,
  sheet: Sheet,
  rect: Rect,
  lines: "rows" | "columns",
  hidden: boolean,
): void {
  host.beginWrite();
  ensureAllowed(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const set = lines === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const first = lines === "rows" ? rect.row : rect.column;
  for (let at = first; at < first + rect[lines]; at++)
    if (hidden) set.add(at);
    else set.delete(at);
}
