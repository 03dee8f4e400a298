/** Orders names by code point, the same on every machine and in every language: negative when `a` comes first. */
export function compareNames(a: string, b: string): number {
  const from = commonStart(a, b, Math.min(a.length, b.length));
  return unitWeight(a, from) - unitWeight(b, from);
}

/**
 * A number for each name that rises in the order of `compareNames`: the first three characters in which the
 * names differ at all. Only names with equal numbers need to be compared; reading each name once, in memory's
 * order, is what makes this several times faster than comparing strings.
 */
export function nameKeys(names: readonly string[]): Float64Array {
  let from = names[0]?.length ?? 0;
  // Some of the names mostly tell what all have in common, so that hardly any is read twice.
  for (let at = 0; at < names.length; at += SAMPLE) from = commonStart(names[0], names[at], from);
  const units = Uint16Array.from({ length: from }, (_, at) => names[0].charCodeAt(at));
  const keys = new Float64Array(names.length);
  for (let at = 0; at < keys.length; at++) {
    const name = names[at];
    let common = 0;
    while (common < from && name.charCodeAt(common) === units[common]) common++;
    if (common < from) {
      from = common;
      at = -1;
      continue;
    }
    const first = unitWeight(name, from);
    keys[at] = (first * WEIGHTS + unitWeight(name, from + 1)) * WEIGHTS + unitWeight(name, from + 2);
  }
  return keys;
}

const SAMPLE = 997;

const WEIGHTS = 0x10001;

function commonStart(a: string, b: string, most: number): number {
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** 0 past the end. Surrogates stand for code points above all others, but their units lie below U+E000. */
function unitWeight(name: string, at: number): number {
  if (at >= name.length) return 0;
  const unit = name.charCodeAt(at);
  if (unit < 0xd800) return unit + 1;
  return unit < 0xe000 ? unit + 0x2001 : unit - 0x7ff;
}
