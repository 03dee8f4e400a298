import type { Shape, TextLook } from "./Shape";

type Text = NonNullable<Shape["text"]>;

/** A piece of a line that looks the same throughout. */
export interface TextPiece extends TextLook {
  text: string;
}

/** The lines of a shape's text, each in pieces; a blank line is one blank piece. */
export function textLines(text: Text): TextPiece[][] {
  const looks = looksOf(text);
  let start = 0;
  return text.content.split("\n").map((line) => {
    const pieces: TextPiece[] = [];
    for (const [at, sign] of line.split("").entries()) {
      const look = looks[start + at];
      const last = pieces.at(-1);
      if (last && isSameLook(last, look)) last.text += sign;
      else pieces.push({ text: sign, ...lookOf(look) });
    }
    const blank = looks[Math.min(start, looks.length - 1)] ?? lookOf(text);
    start += line.length + 1;
    return pieces.length > 0 ? pieces : [{ text: "", ...blank }];
  });
}

/** The text of lines that are given in pieces. */
export function textOfLines(
  lines: readonly (readonly TextPiece[])[],
  place: Pick<Text, "horizontal" | "vertical">,
): Text {
  const ends = lines.slice(0, -1).map((_, at) => ({ ...lines.slice(at).flat()[0], text: "\n" }));
  const pieces = lines.flatMap((line, at) => [...line, ...ends.slice(at, at + 1)]);
  const content = pieces.map(({ text }) => text).join("");
  const looks = pieces.flatMap(({ text, size, color, bold }) =>
    Array.from({ length: text.length }, (): TextLook => ({ size, color, bold })),
  );
  return withLooks({ content, ...place }, looks);
}

/** Other words in its place: as in Excel all of them take the look of its first character. */
export function retyped({ runs: _, ...text }: Text, content: string): Text {
  return { ...text, content };
}

/** The text with some of its characters in another look. */
export function dressed(text: Text, start: number, length: number, part: TextLook): Text {
  const isWhole = start === 0 && length >= text.content.length;
  const looks = looksOf(text).map((look, at) =>
    at >= start && at < start + length ? lookOf({ ...look, ...part }) : look,
  );
  return withLooks(isWhole ? { ...text, ...part } : text, looks);
}

/** What all of some characters have in common; null where they differ. */
export function commonLook<Key extends keyof TextLook>(
  text: Text,
  key: Key,
  start: number,
  length: number,
): TextLook[Key] | null {
  const values = new Set(
    looksOf(text)
      .slice(start, start + length)
      .map((look) => look[key]),
  );
  if (values.size === 0) return text[key];
  return values.size === 1 ? [...values][0] : null;
}

/** The look of every character. */
function looksOf(text: Text): TextLook[] {
  const { content, runs } = text;
  const all = runs?.flatMap(({ length, ...look }) => Array.from({ length }, () => look));
  return all ?? Array.from({ length: content.length }, () => lookOf(text));
}

const lookOf = ({ size, color, bold }: TextLook): TextLook => ({ size, color, bold: bold || undefined });

/** Runs are told only where there are several; a line's end has no look of its own. */
function withLooks({ runs: _, ...text }: Text, looks: readonly TextLook[]): Text {
  const runs: (TextLook & { length: number })[] = [];
  for (const [at, look] of looks.entries()) {
    const last = runs.at(-1);
    if (last && (text.content[at] === "\n" || isSameLook(last, look))) last.length++;
    else runs.push({ ...lookOf(look), length: 1 });
  }
  const first = runs.length > 0 ? lookOf(runs[0]) : lookOf(text);
  return { ...text, ...first, ...(runs.length > 1 && { runs }) };
}

function isSameLook(one: TextLook, other: TextLook): boolean {
  return (
    one.size === other.size && one.color === other.color && (one.bold ?? false) === (other.bold ?? false)
  );
}
