/**
 * Why an account stands where it does. In the six reasons of `why` the account's `measure` is compared with the line
 * `aboveLine`, where the tier `aboveTier` ends above it, and with `belowLine`, where its own or the last one below ends;
 * `lines` says which of the two there are: `both`, `above` (it is in the last tier) or `below` (in the first), and with
 * `bothOn` and `aboveOn` that it stands exactly on the line above.
 */
export const explain = {
  tierHeading: "Tier by revenue",
  rankFirst:
    "Rank {rank, number} of {ranked, number} with {amount, number, money}, which is {share, number, exactShare} of revenue.",
  rank: "Rank {rank, number} of {ranked, number} with {amount, number, money}; {above, plural, =1 {the account above brings} other {the # accounts above bring}} {shareAbove, number, exactShare}.",
  equals:
    "{equals, plural, =1 {Another account brings the same and shares its rank.} other {# other accounts bring the same and share its rank.}}",
  why: {
    amount:
      "{lines, select, both {It is {tier}: it brings less than the {aboveLine, number, money} from which an account is {aboveTier}, but no less than the {belowLine, number, money} from which it is {belowTier}.} above {It is {tier}: it brings less than the {aboveLine, number, money} from which an account is {aboveTier}.} other {It is {tier}: it brings no less than the {belowLine, number, money} from which it is {belowTier}.}}",
    nobodyAbove: "It is {tier}: nobody stands above it.",
    /** An account that crosses a line stays above it: what stands above the account counts. */
    revenueAbove:
      "It is {tier}: those above it bring {measure}, {lines, select, both {past the {aboveLine, number, line} where {aboveTier} ends, but short of the {belowLine, number, line} where {belowTier} ends} bothOn {which reaches the {aboveLine, number, line} where {aboveTier} ends, but short of the {belowLine, number, line} where {belowTier} ends} above {past the {aboveLine, number, line} where {aboveTier} ends} aboveOn {which reaches the {aboveLine, number, line} where {aboveTier} ends} other {short of the {belowLine, number, line} where {belowTier} ends}}.",
    shareAbove:
      "It is {tier}: {measure} of the accounts stand above it, {lines, select, both {past the {aboveLine, number, line} where {aboveTier} ends, but short of the {belowLine, number, line} where {belowTier} ends} bothOn {which reaches the {aboveLine, number, line} where {aboveTier} ends, but short of the {belowLine, number, line} where {belowTier} ends} above {past the {aboveLine, number, line} where {aboveTier} ends} aboveOn {which reaches the {aboveLine, number, line} where {aboveTier} ends} other {short of the {belowLine, number, line} where {belowTier} ends}}.",
    accountsAbove:
      "It is {tier}: the accounts above it are {measure}, {lines, select, both {past the {aboveLine, number} that {aboveTier} takes, but short of the {belowLine, number} that {belowTier} takes} bothOn {which reaches the {aboveLine, number} that {aboveTier} takes, but short of the {belowLine, number} that {belowTier} takes} above {past the {aboveLine, number} that {aboveTier} takes} aboveOn {which reaches the {aboveLine, number} that {aboveTier} takes} other {short of the {belowLine, number} that {belowTier} takes}}.",
    /** An account that crosses a line falls below it: the account counts with those above it. */
    revenueWith:
      "It is {tier}: with it the cumulative share is {measure}, {lines, select, both {past the {aboveLine, number, line} where {aboveTier} ends, but within the {belowLine, number, line} where {belowTier} ends} above {past the {aboveLine, number, line} where {aboveTier} ends} other {within the {belowLine, number, line} where {belowTier} ends}}.",
    shareWith:
      "It is {tier}: with it {measure} of the accounts are counted, {lines, select, both {past the {aboveLine, number, line} where {aboveTier} ends, but within the {belowLine, number, line} where {belowTier} ends} above {past the {aboveLine, number, line} where {aboveTier} ends} other {within the {belowLine, number, line} where {belowTier} ends}}.",
    accountsWith:
      "It is {tier}: with it the accounts are {measure}, {lines, select, both {past the {aboveLine, number} that {aboveTier} takes, but within the {belowLine, number} that {belowTier} takes} above {past the {aboveLine, number} that {aboveTier} takes} other {within the {belowLine, number} that {belowTier} takes}}.",
  },
  lift: "{amount, number, money} more revenue would lift it to {tier}, the others as they are.",
  noLift: "More revenue alone would not lift it to {tier}.",
  drop: "{amount, number, money} less would drop it to {tier}.",
  noDrop: "No loss would drop it below {tier} as long as it has any revenue.",
  unranked: {
    none: "It has no revenue, so it has neither rank nor tier.",
    cancelled: "Credit notes cancel its revenue, so it has neither rank nor tier.",
    negative: "Credit notes exceed its revenue by {amount, number, money}, so it has neither rank nor tier.",
  },
  wouldRank: "{amount, number, money} more revenue would rank it, in {tier}.",
  firstRevenue: "Its first revenue would rank it, in {tier}.",

  movementHeading: "Over the periods",
  /** One clause a period, listed with `clauses` of the part `joining`. */
  period: {
    ranked: "{period}: {tier} with {amount, number, money}",
    nothing: "{period}: no revenue",
    credit: "{period}: credit notes of {amount, number, money}",
  },
  leftOut: "{period} ({left, plural, one {# earlier period} other {# earlier periods}} left out)",
  moved: {
    never: "From {from} to {to} it had no revenue.",
    came: "From {from} to {to} it came new, into {newTier}.",
    lost: "From {from} to {to} it was lost; it had been {oldTier}.",
    stayed: "From {from} to {to} it stayed {newTier}.",
    rose: "From {from} to {to} it rose from {oldTier} to {newTier}.",
    fell: "From {from} to {to} it fell from {oldTier} to {newTier}.",
  },
  onePeriod: "Only {period} was read, so nothing can have moved.",

  retentionHeading: "Retention from {from} to {to}",
  lost: "Lost: it brought {before, number, money} and now nothing. That is {share, number, exactShare} of all churned revenue.",
  shrank:
    "Shrank by {less, number, money} (–{lessShare, number, exactShare}), from {before, number, money} to {after, number, money}. That is {share, number, exactShare} of all contraction.",
  grew: "Grew by {more, number, money} (+{moreShare, number, exactShare}), from {before, number, money} to {after, number, money}. That is {share, number, exactShare} of all expansion.",
  fresh:
    "New: it brought nothing and now {after, number, money}. That is {share, number, exactShare} of all new revenue.",
  same: "Kept: it brings {amount, number, money} as before.",
  neither: "It had no revenue in either period.",

  noAccount: "No account stands there. Select a row of your revenue or of a results table.",
  unknownAccount: "“{name}” was not among the accounts that were last read.",
  /** The message: what the pane puts above the sections. */
  explained: "{account}: {sentence}",
  asLastRead: "The workbook was changed since; this is as last read.",
} as const;
