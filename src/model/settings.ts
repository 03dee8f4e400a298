/** How an account that crosses a tier line is placed. */
export type Crossing = "stays above" | "falls below";

/** What the tier lines measure. Share lines are 0 to 1; the others are money and a count of accounts. */
export type SplitBy = "share of revenue" | "share of accounts" | "absolute revenue" | "number of accounts";

/** What the combined tier goes by: revenue alone, the score alone, or both. */
export type TierBy = "revenue" | "score" | "mix";

/** Where the lines between the quadrants stand. */
export type QuadrantLines = "middle of the scale" | "median";

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
  readonly tierBy: TierBy;
  /** 0 to 1: how much the place by score counts where tiers go by the mix; the rest is the place by revenue. */
  readonly scoreInMix: number;
  /** The lowest and the highest rating allowed; the lowest is the smaller one. */
  readonly ratingScale: { readonly lowest: number; readonly highest: number };
  readonly quadrantLines: QuadrantLines;
  /** High growth and harmony; low growth, high harmony; high growth, low harmony; both low. */
  readonly quadrantNames: readonly [string, string, string, string];
  /** How many accounts are the top that the sensitivity tells of. */
  readonly topAccounts: number;
  /** The day the dashboard speaks of, YYYY-MM-DD; "" for the day of the run. */
  readonly dashboardDay: string;
  /** Endangered accounts have an engagement below this, 0 to 100 ... */
  readonly engagementLine: number;
  /** ... and a cancellation risk above this, 0 to 100. */
  readonly riskLine: number;
  /** The column by which the at-risk queue is ranked, largest first. */
  readonly rankAtRiskBy: string;
  /** The two periods that the retention sheet compares, by label; undefined for the last two. */
  readonly retentionPair?: { readonly from: string; readonly to: string };
  /** The one account whose decision map is drawn; "" for all. */
  readonly decisionAccount: string;
  /** Whether boxes of the decision map that the person moved stay where they are. */
  readonly keepMovedBoxes: boolean;
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
  tierBy: "revenue",
  scoreInMix: 0.5,
  ratingScale: { lowest: 1, highest: 10 },
  quadrantLines: "middle of the scale",
  quadrantNames: ["Grow", "Protect", "Develop", "Maintain"],
  topAccounts: 10,
  dashboardDay: "",
  engagementLine: 40,
  riskLine: 60,
  rankAtRiskBy: "Importance",
  decisionAccount: "",
  keepMovedBoxes: true,
};
