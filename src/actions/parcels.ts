/**
 * A message of a value that travels in several, because a long list in one message holds up both ends: first the long
 * lists in pieces, then the value itself, in which each list is a number.
 */
export type Parcel =
  | { readonly kind: "piece"; readonly list: number; readonly items: readonly unknown[] }
  | { readonly kind: "value"; readonly value: unknown };

/** A list of more cells than this travels in pieces of about as many: a millisecond or two each. */
const pieceCells = 5_000;

/** What stands in a value for one of its lists. */
interface ListMark {
  readonly travelsAs: number;
}

/** The parcels of a value of plain data: objects, lists, typed arrays, dates and maps. */
export function* parcelsOf(value: unknown): Generator<Parcel, void> {
  const lists: (readonly unknown[])[] = [];
  const marked = markLists(value, lists, new Map());
  for (const [list, items] of lists.entries()) {
    const step = Math.max(1, Math.floor(pieceCells / cellsEach(items)));
    for (let at = 0; at < items.length; at += step)
      yield { kind: "piece", list, items: items.slice(at, at + step) };
  }
  yield { kind: "value", value: marked };
}

/** Puts a value together from its parcels, in the order they came. */
export class Unpacking {
  private readonly lists = new Map<number, unknown[]>();

  /** Takes the next parcel; gives the value, once it was the last. */
  take(parcel: Parcel): { readonly value: unknown } | undefined {
    if (parcel.kind === "value") return { value: this.filled(parcel.value, new Set()) };
    const list = this.lists.get(parcel.list) ?? [];
    this.lists.set(parcel.list, list);
    for (const item of parcel.items) list.push(item);
    return undefined;
  }

  /** The value with its lists; what came by a message is nobody else's, so that it may be filled in place. */
  private filled(value: unknown, seen: Set<object>): unknown {
    if (!isBranch(value) || seen.has(value)) return value;
    if (isListMark(value)) return this.lists.get(value.travelsAs);
    seen.add(value);
    for (const [key, each] of Object.entries(value))
      if (isBranch(each)) Reflect.set(value, key, this.filled(each, seen));
    return value;
  }
}

/** The buffers of the typed arrays in a parcel, to be handed over instead of copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>(), seen = new Set<object>()) {
  if (ArrayBuffer.isView(value) && isBuffer(value.buffer)) found.add(value.buffer);
  if (!isBranch(value) || seen.has(value)) return found;
  seen.add(value);
  for (const each of Object.values(value)) if (typeof each === "object") buffersOf(each, found, seen);
  return found;
}

/** A copy with a mark for every long list; what was one object before is one after. */
function markLists(value: unknown, lists: (readonly unknown[])[], known: Map<object, unknown>): unknown {
  if (!isBranch(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (Array.isArray(value)) {
    const isLong = value.length * cellsEach(value) > pieceCells;
    const copy: ListMark | unknown[] = isLong ? { travelsAs: lists.length } : [];
    known.set(value, copy);
    if (Array.isArray(copy)) for (const each of value) copy.push(markLists(each, lists, known));
    else lists.push(value);
    return copy;
  }
  const copy: Record<string, unknown> = {};
  known.set(value, copy);
  for (const [key, each] of Object.entries(value)) copy[key] = markLists(each, lists, known);
  return copy;
}

/** The cells of an item: of a sheet's line as many as the first one has, else one. */
function cellsEach([first]: readonly unknown[]): number {
  return Array.isArray(first) ? Math.max(1, first.length) : 1;
}

/** A list or a plain object; dates, maps and typed arrays travel as they are. */
function isBranch(value: unknown): value is object {
  return Array.isArray(value) || tagOf(value) === "[object Object]";
}

const isBuffer = (buffer: ArrayBufferLike): buffer is ArrayBuffer => tagOf(buffer) === "[object ArrayBuffer]";

/** What an object is, in whichever frame or thread it was made. */
const tagOf = (value: unknown) => Object.prototype.toString.call(value);

function isListMark(value: object): value is ListMark {
  return "travelsAs" in value;
}
