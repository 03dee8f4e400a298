/**
 * A plan's name short enough for a legend or a card. It is cut in its middle: plans often differ at their end only.
 *
 * @example planName("Plan for hospitals of size 8") // "Plan for ho…s of size 8"
 */
export function planName(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MOST) return name;
  const [start, end] = [characters.slice(0, KEPT), characters.slice(-KEPT)];
  return `${start.join("").trimEnd()}…${end.join("").trimStart()}`;
}

const MOST = 23;
const KEPT = 11;
