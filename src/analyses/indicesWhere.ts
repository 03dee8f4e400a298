/** The indices of 0 to `count` where the condition holds, rising. */
export function indicesWhere(count: number, holds: (index: number) => boolean): Uint32Array {
  const found = new Uint32Array(count);
  let size = 0;
  for (let index = 0; index < count; index++) if (holds(index)) found[size++] = index;
  return found.subarray(0, size);
}
