const BULLET = "•  ";
const HANGING = "    ";

/**
 * A sentence as lines of at most so many characters, the first with a bullet. Each line is to be a row of its own:
 * wrapped cells would stretch the rows of the tables beside them.
 */
export function bulletLines(sentence: string, characters: number): string[] {
  return broken(sentence, characters - BULLET.length).map((line, at) => (at === 0 ? BULLET : HANGING) + line);
}

function broken(sentence: string, characters: number): string[] {
  const lines: string[] = [];
  for (let rest = sentence; rest !== "";) {
    const cut = rest.length <= characters ? rest.length : rest.lastIndexOf(" ", characters);
    const end = cut > 0 ? cut : wholeCharacters(rest, characters);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** Not between the two halves of a character. */
function wholeCharacters(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? end - 1 : end;
}
