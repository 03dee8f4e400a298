/** A deep copy of a workbook, its stores and maps included; much faster than saving and opening it. */
export function cloned<Value>(value: Value): Value {
  return copy(value, new Map()) as Value;
}

function copy(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const found = known.get(value);
  if (found !== undefined) return found;
  if (ArrayBuffer.isView(value) || value instanceof Date) return structuredClone(value);
  const keep = <Copied extends object>(made: Copied): Copied => {
    known.set(value, made);
    return made;
  };
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, each] of value) map.set(copy(key, known), copy(each, known));
    return map;
  }
  if (value instanceof Set) {
    const set = keep(new Set<unknown>());
    for (const each of value) set.add(copy(each, known));
    return set;
  }
  const made = keep(Array.isArray(value) ? [] : (Object.create(Object.getPrototypeOf(value)) as object));
  for (const key of Reflect.ownKeys(value)) Reflect.set(made, key, copy(Reflect.get(value, key), known));
  return made;
}
