import type { Book, BookTable, Sheet } from "../../book/Book";
import { contains } from "../ranges/rects";
import { mapFormulas } from "../../book/shift/mapFormulas";

/** A text, a sheet's name, or a word with the brackets that may follow it. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/gu;

/** Lets formulas that name a table follow its new name. */
export function renameTableInFormulas(book: Book, before: string, after: string): void {
  mapFormulas(book, (formula) =>
    formula.replace(token, (word, at: number) => {
      const isCall = /^[(!]/.test(formula.slice(at + word.length));
      return !isCall && word.toLowerCase() === before.toLowerCase() ? after : word;
    }),
  );
}

/** Lets formulas that name a column of a table, or of the table they stand in, follow its new name. */
export function renameColumnInFormulas(
  book: Book,
  sheet: Sheet,
  table: BookTable,
  before: string,
  after: string,
): void {
  const change = (brackets: string) => renamed(brackets, escaped(before), escaped(after));
  mapFormulas(book, (formula) =>
    replaceColumns(formula, (owner) => owner?.toLowerCase() === table.name.toLowerCase(), change),
  );
  for (const { row, column, formula } of [...sheet.cells.eachFormula()]) {
    if (!contains(table.area, { row, column, rows: 1, columns: 1 })) continue;
    const text = replaceColumns(formula.text, (owner) => owner === undefined, change);
    if (text !== formula.text) sheet.cells.setFormula(row, column, { ...formula, text });
  }
}

/** Changes the brackets whose owner, the word right before them, is meant. */
function replaceColumns(
  formula: string,
  isMeant: (owner: string | undefined) => boolean,
  change: (brackets: string) => string,
): string {
  let owner: { word: string; end: number } | undefined;
  return formula.replace(token, (word, at: number) => {
    const named = owner?.end === at ? owner.word : undefined;
    owner = { word, end: at + word.length };
    return word.startsWith("[") && isMeant(named) ? change(word) : word;
  });
}

/** "[Revenue]", "[@Revenue]" and "[[#Totals],[Revenue]]" name the column Revenue. */
function renamed(brackets: string, before: string, after: string): string {
  const inside = brackets.slice(1, -1);
  const isNested = inside.includes("[") && !/^'\[/.test(inside);
  if (isNested)
    return `[${inside.replace(/\[(@?)((?:'.|[^[\]'])*)\]/g, (part, at: string, name: string) =>
      name.toLowerCase() === before.toLowerCase() ? `[${at}${after}]` : part,
    )}]`;
  const [, at, name] = /^(@?)(.*)$/s.exec(inside) ?? [];
  return name?.toLowerCase() === before.toLowerCase() ? `[${at}${after}]` : brackets;
}

/** A column's name as brackets hold it. */
function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
