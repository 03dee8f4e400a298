import { charactersOf, isEastAsian } from "./textWidth";

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
    const fits = lengthOf(rest, characters);
    const end = fits === rest.length ? fits : lastBreak(rest, fits);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** How much of a text stands in the room of so many characters: whole characters, one at least. */
function lengthOf(text: string, characters: number): number {
  let length = 0;
  let room = characters;
  for (const letter of text) {
    room -= charactersOf(letter);
    if (room < 0 && length > 0) return length;
    length += letter.length;
  }
  return length;
}

/** The last place to break: at a space, or after an East Asian character that ends no line wrongly. */
function lastBreak(text: string, fits: number): number {
  for (let at = fits; at > 0; at--) {
    const isBetween = isEastAsian(text[at - 1]) && !OPENING.test(text[at - 1]) && !CLOSING.test(text[at]);
    if (text[at] === " " || isBetween) return at;
  }
  return fits;
}

const OPENING = /[（《“「]/;
const CLOSING = /[，。、；：！？）》”」%]/;
