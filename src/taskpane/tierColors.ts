/** How a tier looks: on the sheets and, alike, in the pane. */
export interface TierColor {
  readonly fill: string;
  readonly ink: string;
}

const white = "#FFFFFF";
const ink = "#1B2733";
const first = { fill: "#0B3C5D", ink: white };
const second = { fill: "#2B78AB", ink: white };
const last = { fill: "#C9D6DF", ink };

/**
 * The colours of so many tiers, best first, the same as on the sheets: those between the second and the last are
 * mixed of the two, from a third of the way on, because no text reads on what lies before.
 */
export function tierColors(count: number): readonly TierColor[] {
  const between = Math.max(0, count - 3);
  const mixed = Array.from({ length: between }, (_, at) => {
    return { fill: mix(second.fill, last.fill, (1 + (2 * at) / between) / 3), ink };
  });
  return [first, ...(count > 2 ? [second] : []), ...mixed, last];
}

function mix(from: string, to: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [start, end] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(start + (end - start) * share);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
