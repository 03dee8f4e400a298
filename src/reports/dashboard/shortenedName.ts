/**
 * A plan's or a column's name short enough for a legend, a card or a sentence. It is cut in its middle: names often
 * differ at their end only.
 *
 * @example shortenedName("Plan for hospitals of size 8") // "Plan for ho…s of size 8"
 */
export function shortenedName(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MOST) return name;
  const [start, end] = [characters.slice(0, KEPT), characters.slice(-KEPT)];
  return `${start.join("").trimEnd()}…${end.join("").trimStart()}`;
}

const MOST = 23;
const KEPT = 11;
