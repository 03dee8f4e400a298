import type { Book, Sheet } from "../Book";
import { outsideTexts } from "../outsideTexts";
import { parseReferences, writeReference, type Reference } from "../references";
import { sheetNamed } from "../sheetNamed";

/**
 * A formula (without "=") as the engine reads it best: a table's bare name means its data ("Rev" is "Rev[]"),
 * and "A1#" is the area that the formula in A1 fills.
 */
export function calculationText(book: Book, home: Sheet, text: string): string {
  const named = tableNames(book);
  if (!text.includes("#") && !named?.test(text)) return text;
  const pieces = parseReferences(text);
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      if (typeof piece !== "string")
        return typeof next === "string" && next.startsWith("#")
          ? filledArea(book, home, piece)
          : writeReference(piece);
      const before = pieces[index - 1];
      const rest = index > 0 && typeof before !== "string" ? piece.replace(/^#/, "") : piece;
      return named ? outsideTexts(rest, (plain) => plain.replace(named, "$&[]")) : rest;
    })
    .join("");
}

/** Matches the bare names of the book's tables; undefined where it has none. */
function tableNames(book: Book): RegExp | undefined {
  const names = book.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name }) => name.replace(/[.\\?]/g, "\\$&")),
  );
  if (names.length === 0) return undefined;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\!'\[@])(?:${names.join("|")})(?![\p{L}\p{N}_.\\?\[(!])`,
    "giu",
  );
}

function filledArea(book: Book, home: Sheet, reference: Reference): string {
  const { sheet: name, first } = reference;
  const sheet = name === undefined ? home : sheetNamed(book, name);
  const ref = sheet?.cells.formula(first.row ?? 0, first.column ?? 0)?.ref;
  return ref ? reference.prefix + ref : "#REF!";
}
