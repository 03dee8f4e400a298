import type { QueryInfo } from "./Batch";
import { CollectionObject, HostObject, NullObject } from "./HostObject";
import { canRead, readMember, readableMembers } from "./members";

type Answered = Record<string, unknown> | null;

/**
 * What a load gives: the asked properties under their wire names, navigation nested, collections as `_Items`
 * whose items carry their identity. Without names it gives every property that leads nowhere else.
 */
export function query(object: HostObject, info: QueryInfo): Answered {
  if (object instanceof NullObject) return null;
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  const paths = [...(info.Select ?? []), ...expanded].map(segmentsOf);
  if (!(object instanceof CollectionObject)) return properties(object, paths);
  return collection(object, paths, info.Skip ?? 0, info.Top ?? Infinity);
}

type Path = readonly string[];

function segmentsOf(path: string): Path {
  return path.split("/").filter((segment) => segment !== "" && segment.toLowerCase() !== "items");
}

function collection(object: CollectionObject, paths: readonly Path[], skip: number, top: number): Answered {
  const own = paths.filter(([first]) => first !== undefined && canRead(object, first));
  const ofItems = paths.filter((path) => !own.includes(path));
  const items = object.items.slice(skip, skip + top);
  return {
    ...(own.length > 0 ? properties(object, own) : {}),
    ...(own.length > 0 && ofItems.length === 0
      ? {}
      : { _Items: items.map((item) => ({ ...item.identity, ...properties(item, ofItems) })) }),
  };
}

function properties(object: HostObject, paths: readonly Path[]): Record<string, unknown> {
  object.ensureAlive();
  const answer: Record<string, unknown> = {};
  for (const [first, rest] of grouped(paths)) {
    if (first === "*") Object.assign(answer, scalars(object));
    else {
      const { name, value } = readMember(object, first);
      answer[name] = value instanceof HostObject ? nested(value, rest) : value;
    }
  }
  return answer;
}

function nested(object: HostObject, paths: readonly Path[]): Answered {
  if (object instanceof NullObject) return null;
  return object instanceof CollectionObject
    ? collection(object, paths, 0, Infinity)
    : { ...object.identity, ...properties(object, paths) };
}

/** Paths by their first segment; no path at all, or an empty one, asks for everything. */
function grouped(paths: readonly Path[]): Map<string, Path[]> {
  if (paths.length === 0) return new Map([["*", []]]);
  const groups = new Map<string, Path[]>();
  for (const [first = "*", ...rest] of paths) {
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    if (rest.length > 0) group.push(rest);
  }
  return groups;
}

function scalars(object: HostObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const name of readableMembers(object)) {
    const { value } = readMember(object, name);
    if (!(value instanceof HostObject)) answer[name] = value;
  }
  return answer;
}
