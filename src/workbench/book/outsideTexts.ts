/** Applies a change to a formula, but not inside its texts ("…") and quoted sheet names ('…'!). */
export function outsideTexts(formula: string, change: (plain: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}
