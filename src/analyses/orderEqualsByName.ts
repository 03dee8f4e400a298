import { compareNames, nameKeys } from "./compareNames";
import { gather, gatherTexts } from "./gather";
import type { BySize } from "./orderBySize";

/** Puts accounts of equal size in order of their names, by code point; `order` is changed in place. */
export function orderEqualsByName({ order, sizes }: BySize, names: readonly string[]): void {
  let keys: Float64Array | undefined;
  for (let start = 0, end = 0; start < order.length; start = end) {
    for (end = start + 1; end < order.length && sizes[end] === sizes[start]; end++);
    if (end - start === 1) continue;
    keys ??= keysInOrder(order, names);
    if (end - start > SHORT_RUN) sortRun(order.subarray(start, end), keys.subarray(start, end), names);
    else insertIntoRun(order, keys, start, end, names);
  }
}

/** Names read one after the other in memory come several times faster; only a small part of them is worth picking. */
function keysInOrder(order: Uint32Array, names: readonly string[]): Float64Array {
  const isFew = order.length < names.length / 4;
  return isFew ? nameKeys(gatherTexts(names, order)) : gather(keysOf(names), order);
}

/** One run orders the same names several times: their keys are kept for as long as the names are. */
const known = new WeakMap<readonly string[], Float64Array>();

function keysOf(names: readonly string[]): Float64Array {
  const keys = known.get(names) ?? nameKeys(names);
  known.set(names, keys);
  return keys;
}

/** Runs of equals are mostly short, and a sort call for each would cost more than the sorting. */
const SHORT_RUN = 32;

function insertIntoRun(
  order: Uint32Array,
  keys: Float64Array,
  start: number,
  end: number,
  names: readonly string[],
): void {
  for (let at = start + 1; at < end; at++) {
    const moved = order[at];
    const key = keys[at];
    let place = at;
    for (; place > start; place--) {
      const keyAbove = keys[place - 1];
      const above = order[place - 1];
      if (keyAbove < key || (keyAbove === key && compareNames(names[above], names[moved]) <= 0)) break;
      order[place] = above;
      keys[place] = keyAbove;
    }
    order[place] = moved;
    keys[place] = key;
  }
}

function sortRun(order: Uint32Array, keys: Float64Array, names: readonly string[]): void {
  const places = Uint32Array.from(order.keys());
  places.sort((a, b) => keys[a] - keys[b] || compareNames(names[order[a]], names[order[b]]));
  order.set(places.map((place) => order[place]));
}
