/** Ids that stay short enough for the name of a shape, and are different where the wishes are. */
export function uniqueIds(wishes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wishes.map((wish) => {
    const short = Array.from(wish).slice(0, most).join("");
    let id = short;
    for (let number = 2; taken.has(id); number++) id = `${short} (${number})`;
    taken.add(id);
    return id;
  });
}

const most = 120;
