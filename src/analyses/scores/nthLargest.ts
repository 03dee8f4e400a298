/**
 * The n-th largest of the numbers (from 1), without sorting all of them: the range is parted round a middle value and
 * only the part that holds the n-th is looked at again. `values` is used up as working space.
 * @example nthLargest(Float64Array.of(3, 9, 5, 7), 2) // 7
 */
export function nthLargest(values: Float64Array, n: number): number {
  const target = n - 1;
  let start = 0;
  let end = values.length - 1;
  while (start < end) {
    const pivot = values[(start + end) >> 1];
    let left = start;
    let right = end;
    while (left <= right) {
      while (values[left] > pivot) left++;
      while (values[right] < pivot) right--;
      if (left > right) break;
      const swapped = values[left];
      values[left++] = values[right];
      values[right--] = swapped;
    }
    if (target <= right) end = right;
    else if (target >= left) start = left;
    else return pivot;
  }
  return values[start];
}
