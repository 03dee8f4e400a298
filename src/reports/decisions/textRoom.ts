/** How wide a line of text is about, in points: no font is known here, so it is that of most. */
export function widthOfText(text: string, size: number): number {
  return size * Array.from(text).reduce((sum, character) => sum + emsOf(character), 0);
}

/** A text that fits a width in points, cut where it is too long. */
export function cutToFit(text: string, size: number, width: number): string {
  if (widthOfText(text, size) <= width) return text;
  const kept: string[] = [];
  let left = width - widthOfText("…", size);
  for (const character of Array.from(text)) {
    left -= widthOfText(character, size);
    if (left < 0) break;
    kept.push(character);
  }
  return `${kept.join("").trimEnd()}…`;
}

function emsOf(character: string): number {
  if (
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3fffd}]/u.test(character)
  )
    return 1;
  if (/[\u0300-\u036f]/.test(character)) return 0;
  if (/[iljIft.,;:'’!|()[\] ]/.test(character)) return 0.28;
  return /[A-ZÄÖÜМЖШЩЮФmwMW@%&]/.test(character) ? 0.65 : 0.51;
}
