/** How a tier looks: on the sheets and, alike, in the pane. */
export interface TierColor {
  readonly fill: string;
  readonly ink: string;
}

const first = "#0B3C5D";
const second = "#2B78AB";
const last = "#C9D6DF";
const white = "#FFFFFF";
const ink = "#1B2733";

/** The colours of so many tiers, best first; those between the second and the last are mixed of the two. */
export function tierColors(count: number): readonly TierColor[] {
  const steps = count - 2;
  const mixed = Array.from({ length: steps }, (_, step) => mix(second, last, step / steps));
  return [first, ...mixed, last].map((fill) => ({
    fill,
    ink: contrast(fill, white) >= contrast(fill, ink) ? white : ink,
  }));
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((value, place) => Math.round(value + (b[place] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** WCAG contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
