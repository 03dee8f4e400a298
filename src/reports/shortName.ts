const MOST = 22;

/** A name short enough to stand below a column of a chart; counted in characters, so that none is cut in two. */
export function shortName(name: string): string {
  const characters = Array.from(name);
  return characters.length <= MOST
    ? name
    : `${characters
        .slice(0, MOST - 1)
        .join("")
        .trimEnd()}…`;
}
