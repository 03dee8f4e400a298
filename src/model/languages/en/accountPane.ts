/** The strip at the pane's foot that tells of the selected account. */
export const accountPane = {
  title: "This account",
  howTo: "Select a row with an account to see why it stands where it does.",
  rank: "{rank, number} of {ranked, number}",
  said: "{account}: tier {tier}, rank {rank, number} of {ranked, number}",
  noRank: "no rank",
} as const;
