import type { Cell } from "../model/cells";

/**
 * A short print of a column's cells that does not depend on their order, so that a column is known again
 * after the user sorted their rows. Blanks do not count; `count` takes the first cells only.
 */
export function printOf(cells: readonly (Cell | null)[], count = cells.length): number {
  return printOfAll(Math.min(count, cells.length), (at) => cells[at]);
}

/** The same of `count` cells that are nowhere together: `cellAt` gives each of them. */
export function printOfAll(count: number, cellAt: (at: number) => Cell | null): number {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const cell = cellAt(at);
    if (cell !== null && cell !== "") sum = (sum + printOfCell(cell)) >>> 0;
  }
  return sum;
}

/** A print of a text: 32 bits of FNV-1a. */
export function printOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);

/** Numbers count to single precision: hosts may hand back the last digit changed. */
function printOfCell(cell: Cell): number {
  if (typeof cell !== "number") return printOfText(String(cell));
  single[0] = cell;
  return Math.imul(bits[0] ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
}
