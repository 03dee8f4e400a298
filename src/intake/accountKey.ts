/**
 * What makes two spellings one account: Unicode NFKC, white space (no-break spaces too) collapsed and trimmed,
 * invisible marks dropped, case folded. Folding is full (ß, ẞ, ss and SS are one) and tells no Turkish i from
 * another (ı, I, İ and i are one). "" where nothing visible is left.
 *
 * @example accountKey("  ACME\u00a0GmbH ") === accountKey("Acme GmbH")
 */
export function accountKey(name: string): string {
  if (plainName.test(name)) return name.toLowerCase();
  const visible = name.normalize("NFKC").replace(whiteSpace, " ").replace(invisible, "");
  const folded = visible
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/ς/g, "σ");
  return folded.normalize("NFKC").replace(/ +/g, " ").trim();
}

/** Whether nothing of a name can be seen. */
export function isBlankName(name: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\u034f\ufe00-\ufe0f]*$/u.test(name);
}

/** ASCII words with single spaces between: most names, which folding only lowers. */
const plainName = /^[!-~]+(?: [!-~]+)*$/;

/** A byte order mark is white space to JavaScript, but it is not seen. */
const whiteSpace = /[^\S\ufeff]+/g;

/** Control and format characters (soft hyphen, zero width, writing direction) and variation selectors. */
const invisible = /[\p{Cc}\p{Cf}\u034f\ufe00-\ufe0f]/gu;
