import type { HighlightBlock } from "../model/plan";

/** Conditional formats over one column of a table. */
export function columnHighlights(
  table: string,
  column: string,
  rules: readonly HighlightBlock["rule"][],
): HighlightBlock[] {
  return rules.map((rule, at) => ({
    kind: "highlight",
    name: `${table} ${column} ${at + 1}`,
    over: { table, column },
    rule,
  }));
}
