import { ink, page, tierShades } from "./look";

/** How a tier looks in a cell and in a chart: its fill, and the text on it. */
export interface TierColor {
  readonly fill: string;
  readonly color: string;
}

/**
 * The colours of 2 to 6 tiers, best first: dark to light, so that their order survives a greyscale print, and each
 * with the text colour that reads on it. Tiers between the second and the last are mixed of those two, the first of
 * them a third of the way, because no text reads on what lies before.
 */
export function palette(tiers: number): readonly TierColor[] {
  const { first, second, last } = tierShades;
  const between = Math.max(0, tiers - 3);
  const mixed = Array.from({ length: between }, (_, at) => mix(second, last, (1 + (2 * at) / between) / 3));
  const dark = tiers === 2 ? [first] : [first, second];
  return [
    ...dark.map((fill) => ({ fill, color: page })),
    ...[...mixed, last].map((fill) => ({ fill, color: ink })),
  ];
}

/** A colour between two, by its share of the way. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [start, end] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(start + (end - start) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}
