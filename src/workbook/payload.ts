/** Bytes a single request or answer may be estimated at: Excel on the web refuses 5 MB. */
export const payloadLimit = 4_000_000;

/** Above the limit each request holds about this many bytes. */
export const requestBytes = 1_000_000;

/**
 * An answer with cells that are only compared is cut from here on: Office.js unpacks it in one go, and the page waits.
 * Such runs are above the payload limit as a whole, so that they may take more requests.
 */
export const answerLimit = 1_500_000;

/** Rows are cut into pieces of this many bytes, so that they fill a request well. */
export const pieceBytes = 97_000;

/** What a cell is taken for until some have been read. */
export const bytesPerCell = 12;

/** A run of rows, counted from 0 within their block, and what they are estimated at. */
export interface Piece {
  readonly start: number;
  readonly rows: number;
  readonly bytes: number;
}

/** Cuts rows into runs of at most `limit` bytes, one by one; a row larger than that is a run of its own. */
export function* pieces(
  rows: number,
  bytesOfRow: (row: number) => number,
  limit = pieceBytes,
): Generator<Piece, void> {
  let start = 0;
  let bytes = 0;
  for (let row = 0; row < rows; row++) {
    const more = bytesOfRow(row);
    if (row > start && bytes + more > limit) {
      yield { start, rows: row - start, bytes };
      start = row;
      bytes = 0;
    }
    bytes += more;
  }
  if (rows > start) yield { start, rows: rows - start, bytes };
}
