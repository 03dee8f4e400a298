import type { Host } from "../Host";

/**
 * `Office.context.document.settings` as its wire names them. They are the same settings as `workbook.settings`:
 * both are kept per add-in and file.
 */
export function documentSettings(host: Host): { Name: string; Value: string }[] {
  return [...host.book.settings].map(([key, value]) => ({ Name: key, Value: JSON.stringify(value) }));
}

/** Takes over the pairs of key and JSON text that `saveAsync` sends. */
export function saveDocumentSettings(host: Host, pairs: unknown): void {
  host.beginWrite();
  if (!Array.isArray(pairs)) return;
  for (const pair of pairs as unknown[])
    if (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string")
      host.book.settings.set(pair[0], JSON.parse(pair[1]) as unknown);
  host.events.settingsChanged();
}
