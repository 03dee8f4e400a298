import type { Book } from "./Book";
import { bookDigest, type DigestOptions } from "./bookDigest";

/** Every difference between two books as a line such as `Sheet1 cells B2 value: 1 → 2`; none means equal. */
export function diffBooks(before: Book, after: Book, options: DigestOptions = {}): string[] {
  const found: string[] = [];
  compare(bookDigest(before, options), bookDigest(after, options), [], found);
  return found;
}

function compare(before: unknown, after: unknown, path: string[], found: string[]): void {
  if (Object.is(before, after)) return;
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(before[key], after[key], [...path, key], found);
  } else
    found.push(`${path.filter((step) => step !== "sheets").join(" ")}: ${show(before)} → ${show(after)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? text.slice(0, 200) + "…" : text;
}
