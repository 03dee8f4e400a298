import type { Book } from "../../book/Book";

/** How a cell's style reads what is written to it. */
export const textKind = { plain: 0, text: 1, quoted: 2 } as const;

const known = new WeakMap<Book, number[]>();

/** The text kind of every style of a book, by style index. */
export function textKinds(book: Book): readonly number[] {
  const kinds = known.get(book) ?? [];
  known.set(book, kinds);
  for (let at = kinds.length; at < book.styles.length; at++) {
    const { numberFormat, quotePrefix } = book.styles[at];
    kinds.push(numberFormat === "@" ? textKind.text : quotePrefix ? textKind.quoted : textKind.plain);
  }
  return kinds;
}
