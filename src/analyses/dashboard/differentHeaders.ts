/**
 * Headers that differ from each other and from those taken, whatever the case: Excel tables allow no two alike,
 * and none longer than 255 characters.
 *
 * @example differentHeaders(["Basic", "Total"], ["Period", "Total"]) // ["Basic", "Total 2"]
 */
export function differentHeaders(wishes: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  return wishes.map((name) => {
    const wish = name.slice(0, longest);
    let header = wish;
    for (let next = 2; used.has(header.toLowerCase()); next++) header = `${wish} ${next}`;
    used.add(header.toLowerCase());
    return header;
  });
}

/** With room for a number behind it. */
const longest = 200;
