/** How an account that crosses a tier line is placed. */
export type Crossing = "stays above" | "falls below";

/** What the tier lines measure. Share lines are 0 to 1; the others are money and a count of accounts. */
export type SplitBy = "share of revenue" | "share of accounts" | "absolute revenue" | "number of accounts";

/** The settings of the sums, as read from `VF_Settings` and validated. */
export interface Settings {
  /** 0 to 1: the vital few are the fewest accounts whose cumulative share reaches it. */
  readonly paretoLine: number;
  /** 2 to 6 names, best first. */
  readonly tierNames: readonly string[];
  /** One line less than names. Share lines and counts rise; absolute revenue lines fall. */
  readonly tierLines: readonly number[];
  readonly splitBy: SplitBy;
  readonly crossing: Crossing;
  readonly writeTierColumns: boolean;
  readonly visibleRowsOnly: boolean;
  /** Long tables are grouped by this. */
  readonly groupDatesBy: "year" | "quarter" | "month";
  /** Only rows in this currency are read; "" means there must be one only. */
  readonly currency: string;
  /** Whether the open pane recomputes after an edit of the person's own. */
  readonly recomputeByItself: boolean;
}

/** The usual 80/15/5 with three tiers. */
export const defaultSettings: Settings = {
  paretoLine: 0.8,
  tierNames: ["A", "B", "C"],
  tierLines: [0.8, 0.95],
  splitBy: "share of revenue",
  crossing: "stays above",
  writeTierColumns: true,
  visibleRowsOnly: false,
  groupDatesBy: "year",
  currency: "",
  recomputeByItself: false,
};
