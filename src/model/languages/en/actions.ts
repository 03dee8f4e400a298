/** What actions say when they are done. */
export const actions = {
  recomputed: "Tiers recomputed: {tiers}.",
  /** One of the tiers, in a list: "34 A". */
  tier: "{accounts, number} {tier}",
  /** How accounts moved, in a list: "19 moved up, 19 down, 2 new, 7 lost." */
  moved: "{ways}.",
  movedUp: "{accounts, number} moved up",
  movedDown: "{accounts, number} moved down",
  /** After those that moved up. */
  down: "{accounts, number} down",
  fresh: "{accounts, number} new",
  lost: "{accounts, number} lost",
  nobodyMoved: "No account changed tier.",
  unranked:
    "{accounts, plural, one {# account has no revenue above zero.} other {# accounts have no revenue above zero.}}",
  found:
    "Found {accounts, plural, one {# account} other {# accounts}} in {periods, plural, one {# period} other {# periods}}{sources, plural, =1 {} other { in # sources}}.",
  foundNothing: "No revenue found.",
  choose: "{sources, plural, one {# block} other {# blocks}} may be revenue. Choose the ones to use.",
  undone: "Undone: back to the run of {moment}.",
  undoneTool: "Undone: back to the run of {moment}. Taken back: {tool}.",
  undoneAll: "Undone: the sheets and columns of the first run are gone.",
  selected: "{address} is selected.",
} as const;
