import { templateTexts } from "../../model/templateTexts";

/** What to type into the columns of a sample table, by header; columns that are named by the person share one hint. */
export function templateHints(table: string, headers: readonly string[]): Readonly<Record<string, string>> {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = templateTexts.hints;
  const hints = all[table] ?? {};
  const shared = Object.entries(hints).find(([header]) => isShared(header));
  return Object.fromEntries(
    headers.flatMap((header) => {
      const hint = Object.hasOwn(hints, header) ? hints[header] : shared?.[1];
      return hint === undefined ? [] : [[header, hint]];
    }),
  );
}

/** Headers begin with a capital; the words for what the person names do not. */
const isShared = (header: string) => /^[a-z]/.test(header);
