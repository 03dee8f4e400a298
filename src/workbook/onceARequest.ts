type Context = OfficeExtension.ClientRequestContext;

const known = new WeakMap<Context, Map<string, Excel.Range>>();

/** The range that the request being put together has by this key already, else `make` makes it. */
export function onceARequest(context: Context, key: string, make: () => Excel.Range): Excel.Range {
  const ranges = known.get(context) ?? new Map<string, Excel.Range>();
  known.set(context, ranges);
  const range = ranges.get(key) ?? make();
  ranges.set(key, range);
  return range;
}

/** To be called where ranges come to an end: when the request is sent, and where it takes columns away. */
export function forgetRanges(context: Context): void {
  known.delete(context);
}
