import type { CellStyle } from "../model/plan";

/**
 * How wide a text is in characters of a column's width, which are digits of 11 points. A sum over kinds of letters as
 * Calibri draws them, a little more than less.
 *
 * @example textWidth("Account", { size: 10, bold: true }) // 7.4
 */
export function textWidth(text: string, { size = 11, bold = false }: Pick<CellStyle, "size" | "bold"> = {}) {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return (ems * (bold ? BOLD : 1) * size * PIXELS_OF_A_POINT) / PIXELS_OF_A_DIGIT;
}

/** The width of the longest of a text's words, where it can break. East Asian text breaks after any character. */
export function longestWord(text: string, style: Pick<CellStyle, "size" | "bold">): number {
  return Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trimEnd(), style)));
}

/** How many lines a text takes in a column of this width; a word that is wider goes on in the next line. */
export function linesIn(text: string, width: number, style: Pick<CellStyle, "size" | "bold">): number {
  return text.split("\n").reduce((sum, line) => sum + linesOfOne(line, width, style), 0);
}

function linesOfOne(text: string, width: number, style: Pick<CellStyle, "size" | "bold">): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(text)) {
    const wide = textWidth(piece.trimEnd(), style);
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used = wide > width ? wide % width : used + textWidth(piece, style);
  }
  return lines;
}

/** Where Excel breaks lines: after spaces and hyphens, and after each East Asian character. */
function piecesOf(text: string): string[] {
  return text.match(/[\p{sc=Han}\u3000-\u303f\uff00-\uffef]|[^\s\-\p{sc=Han}]*[\s-]*/gu) ?? [];
}

/**
 * How many characters of Latin small text a text takes the room of; Cyrillic letters are a little wider, East Asian
 * ones twice as wide.
 */
export function charactersOf(text: string): number {
  let characters = 0;
  for (const letter of text)
    characters += /\p{sc=Cyrillic}/u.test(letter) ? CYRILLIC : isEastAsian(letter) ? EAST_ASIAN : 1;
  return characters;
}

/** What a cell's content is away from its edge by, in characters. */
export function indentWidth({ indent = 0 }: CellStyle): number {
  return indent * INDENT;
}

/** True for a character of the width of the font's size, after which a line may break. */
export function isEastAsian(letter: string): boolean {
  return KINDS[0].letters.test(letter);
}

const INDENT = 1.3;
const CYRILLIC = 1.13;
const EAST_ASIAN = 2.2;

function emsOf(letter: string): number {
  return KINDS.find(({ letters }) => letters.test(letter))?.ems ?? OTHER;
}

/** Parts of the font's size; the first that fits counts. */
const KINDS: readonly { readonly letters: RegExp; readonly ems: number }[] = [
  { letters: /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/, ems: 1 },
  { letters: /[ijlI.,:;'’‘|!·íìîï\u00a0 ]/, ems: 0.236 },
  { letters: /[frtJ()[\]{}"„“”/\\-]/, ems: 0.335 },
  { letters: /[csz]/, ems: 0.41 },
  { letters: /[aegkvxyàáâäãéèêë]/, ems: 0.475 },
  { letters: /[mwMW%@—]/, ems: 0.81 },
  { letters: /[жшщюфмыЖШЩЮФМЫ]/, ems: 0.74 },
  { letters: /\p{Lu}/u, ems: 0.58 },
  { letters: /[а-яё]/, ems: 0.485 },
];
const OTHER = 0.525;
const BOLD = 1.04;
const PIXELS_OF_A_POINT = 4 / 3;
const PIXELS_OF_A_DIGIT = 7;
