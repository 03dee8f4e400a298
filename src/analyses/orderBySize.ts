import { gather } from "./gather";

/** Indices from the largest size to the smallest, and the sizes in that order. */
export interface BySize {
  readonly order: Uint32Array;
  readonly sizes: Float64Array;
}

/**
 * Orders the given indices by the size of their values, the sign left aside; equal sizes keep the order they came in.
 * The bits of a float without its sign rise as the number does, so the top 32 of them are sorted digit by digit, and
 * only neighbours that agree in all of these are ever compared. `indices` is used up as working space.
 */
export function orderBySize(indices: Uint32Array, values: Float64Array): BySize {
  const { keys, counts } = descendingKeys(indices, values);
  let from: Keyed = { order: indices, keys };
  let to: Keyed = { order: new Uint32Array(indices.length), keys: new Uint32Array(indices.length) };
  for (const [digit, count] of counts.entries()) {
    moveByDigit(from, to, digit * DIGIT_BITS, startsOf(count));
    [from, to] = [to, from];
  }
  const sizes = gather(values, from.order);
  for (let at = 0; at < sizes.length; at++) sizes[at] = Math.abs(sizes[at]);
  settleLowBits(from, sizes);
  return { order: from.order, sizes };
}

interface Keyed {
  readonly order: Uint32Array;
  readonly keys: Uint32Array;
}

/** Three digits make up the 32 bits of a key, the lowest first. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const LOW = DIGITS - 1;
const WITHOUT_SIGN = 0x7fffffff;

/**
 * The top half of each value's bits, turned round so that the largest size has the smallest key, and how often each
 * digit occurs in each of the three places.
 */
function descendingKeys(indices: Uint32Array, values: Float64Array) {
  const float = new Float64Array(1);
  const words = new Uint32Array(float.buffer);
  float[0] = 1;
  const top = words[1] === 0 ? 0 : 1;
  const keys = new Uint32Array(indices.length);
  const [low, middle, high] = [new Uint32Array(DIGITS), new Uint32Array(DIGITS), new Uint32Array(DIGITS)];
  for (let at = 0; at < keys.length; at++) {
    float[0] = values[indices[at]];
    const key = ~(words[top] & WITHOUT_SIGN);
    keys[at] = key;
    low[key & LOW]++;
    middle[(key >>> DIGIT_BITS) & LOW]++;
    high[key >>> (2 * DIGIT_BITS)]++;
  }
  return { keys, counts: [low, middle, high] };
}

/** Where the first key with each digit goes. */
function startsOf(count: Uint32Array): Uint32Array {
  const starts = new Uint32Array(DIGITS);
  for (let digit = 1; digit < DIGITS; digit++) starts[digit] = starts[digit - 1] + count[digit - 1];
  return starts;
}

function moveByDigit(from: Keyed, to: Keyed, shift: number, next: Uint32Array): void {
  const { keys, order } = from;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    const place = next[(key >>> shift) & LOW]++;
    to.keys[place] = key;
    to.order[place] = order[at];
  }
}

/** Finds the few stretches that still rise and sorts them whole. */
function settleLowBits({ order, keys }: Keyed, sizes: Float64Array): void {
  for (let at = 1; at < sizes.length; at++) {
    if (sizes[at] <= sizes[at - 1]) continue;
    let start = at - 1;
    let end = at + 1;
    while (start > 0 && keys[start - 1] === keys[at]) start--;
    while (end < sizes.length && keys[end] === keys[at]) end++;
    sortStretch(order.subarray(start, end), sizes.subarray(start, end));
    at = end;
  }
}

function sortStretch(order: Uint32Array, sizes: Float64Array): void {
  const places = Array.from(sizes.keys()).sort((a, b) => sizes[b] - sizes[a]);
  order.set(places.map((place) => order[place]));
  sizes.set(places.map((place) => sizes[place]));
}
