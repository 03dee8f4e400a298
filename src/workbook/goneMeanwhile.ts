/** What Excel answers when rows, columns or sheets went away between two requests. */
export const goneMeanwhile: ReadonlySet<string> = new Set([
  "InvalidArgument",
  "InvalidReference",
  "ItemNotFound",
]);
