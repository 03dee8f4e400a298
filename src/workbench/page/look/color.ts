/** A colour between two, `part` (0 to 1) of the way from the first to the second; all as #RRGGBB. */
export function mix(from: string, to: string, part: number): string {
  const [a, b] = [channels(from), channels(to)];
  return (
    "#" +
    a
      .map((each, at) =>
        Math.round(each + (b[at] - each) * part)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
      .toUpperCase()
  );
}

/** A colour made lighter: 0 leaves it, 1 is white. */
export function tint(color: string, part: number): string {
  return mix(color, "#FFFFFF", part);
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
