import type { Book } from "./Book";
import type { Style } from "./Style";

const known = new WeakMap<Book, { keys: Map<string, number>; counted: number }>();

/** The index of this style in `book.styles`; an equal style is found again, a new one is added. */
export function internStyle(book: Book, style: Style): number {
  const table = known.get(book) ?? { keys: new Map<string, number>(), counted: 0 };
  known.set(book, table);
  for (; table.counted < book.styles.length; table.counted++) {
    const key = keyOf(book.styles[table.counted]);
    if (!table.keys.has(key)) table.keys.set(key, table.counted);
  }
  const key = keyOf(style);
  const found = table.keys.get(key);
  if (found !== undefined) return found;
  book.styles.push(style);
  return book.styles.length - 1;
}

/** Equal styles have equal keys, in whatever order their fields were written and whether absent or undefined. */
function keyOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(
    ([name, each]) => each !== undefined && (each !== false || name === "locked"),
  );
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${name}:${keyOf(each)}`).join()}}`;
}
