/** A text from a cell, short enough to stand in a sentence: one line of at most 60 characters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line.slice(0, 130)];
  return letters.length > 60 || line.length > 130 ? `${letters.slice(0, 59).join("")}…` : line;
}
