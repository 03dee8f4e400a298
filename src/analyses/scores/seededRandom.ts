/**
 * Numbers from 0 to 1 (1 left out), the same for the same seed on every machine: a Weyl sequence of 32 bits whose
 * steps are mixed by multiplication and shifts ("mulberry32" by Tommy Ettinger, public domain).
 * @example const draw = seededRandom(1); // draw() .6270739405881613, draw() .002735721180215478
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
