import type { Cell } from "../../model/cells";

/** Whether a cell shows one of Excel's error values, such as `#N/A` or `#DIV/0!`. */
export function isErrorValue(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    cell.startsWith("#") &&
    /^#(?:N\/A|[A-Z]+(?:\/0)?[!?]|GETTING_DATA)$/.test(cell)
  );
}
