import type { BookSnapshot } from "../model/book";
import { note, type Note } from "../model/note";
import { Problem } from "../model/problem";
import type { Settings } from "../model/settings";
import { sourceTexts } from "../model/sourceTexts";
import { accountKey } from "./accountKey";
import { areLinked, overlappingPair } from "./blocks/areLinked";
import { bookRules, type BookRules } from "./cells/bookRules";
import { listedSources } from "./blocks/listedSources";
import { candidateOf, type SourceLayout } from "./sourceLayout";
import { sourceInRange } from "./blocks/sourceInRange";

/** The sources to read; where there are none, those that a person must choose among. */
export interface ChosenSources {
  readonly sources: readonly SourceLayout[];
  readonly unclear: readonly SourceLayout[];
  readonly notes: readonly Note[];
}

/**
 * The sources to read. The ids asked for decide (a table's name, `Sheet1!A1:E92`, or a sheet's name for all that
 * stands on it); else `VF_Sources`; else all that were found, where it is one or they are plainly linked (see
 * `areLinked`). None where there is no revenue or where the person must choose.
 * @throws Problem `unknownSource`; `noSourceInUse` where revenue is needed; those of `listedSources`.
 */
export function chooseSources(
  book: BookSnapshot,
  found: readonly SourceLayout[],
  settings: Pick<Settings, "groupDatesBy">,
  asked: readonly string[] = [],
  isNeeded = true,
): ChosenSources {
  const rules = bookRules(book, settings);
  if (asked.length > 0) {
    const sources = askedSources(book, found, rules, asked);
    return { sources, notes: overlapNotes(book, sources), unclear: [] };
  }
  const listed = listedSources(book, found, rules);
  if (listed && listed.used.length > 0) {
    const unlisted = found.filter(({ id }) => !listed.named.has(id)).map(candidateOf);
    const news = unlisted.map(({ id, address }) =>
      note("sourceNotListed", address, { source: id, sheet: listed.sheet }),
    );
    const notes = [...listed.notes, ...news, ...overlapNotes(book, listed.used)];
    return { sources: listed.used, notes, unclear: [] };
  }
  const sources = found.filter(({ id }) => !listed?.named.has(id));
  if (isNeeded && listed && found.length > 0 && sources.length === 0) {
    throw new Problem("noSourceInUse", { sheet: listed.sheet }, found.map(candidateOf));
  }
  const isClear = sources.length === 1 || (sources.length > 1 && areLinked(book, sources));
  const notes = listed?.notes ?? [];
  return isClear ? { sources, notes, unclear: [] } : { sources: [], notes, unclear: sources };
}

/**
 * The chosen sources, or the Problem that there are none.
 * @throws Problem `noRevenue`, or `severalSources` with the candidates.
 */
export function requireSources(
  found: readonly SourceLayout[],
  sources: readonly SourceLayout[],
): readonly SourceLayout[] {
  if (sources.length > 0) return sources;
  if (found.length === 0) throw new Problem("noRevenue");
  throw new Problem("severalSources", { list: sourceTexts.list(found) }, found.map(candidateOf));
}

function askedSources(
  book: BookSnapshot,
  found: readonly SourceLayout[],
  rules: BookRules,
  asked: readonly string[],
): readonly SourceLayout[] {
  const sources = asked.flatMap((id) => {
    const named = sourcesNamed(book, found, rules, id);
    if (named.length === 0) throw new Problem("unknownSource", { source: id, list: sourceTexts.list(found) });
    return named;
  });
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function sourcesNamed(
  book: BookSnapshot,
  found: readonly SourceLayout[],
  rules: BookRules,
  id: string,
): readonly SourceLayout[] {
  const key = accountKey(id);
  const byId = found.filter((source) => accountKey(source.id) === key);
  if (byId.length > 0) return byId;
  const inRange = sourceInRange(book, rules, id);
  if (inRange) return [inRange];
  return found.filter((source) => accountKey(source.sheet) === key);
}

/** What the person chooses is read, but it may count twice. */
function overlapNotes(book: BookSnapshot, sources: readonly SourceLayout[]): readonly Note[] {
  const pair = overlappingPair(book, sources)?.map(candidateOf);
  return pair ? [note("sourcesOverlap", pair[1].address, { one: pair[0].id, other: pair[1].id })] : [];
}
