/** Every sentence of the strip at the pane's foot that tells of the selected account. */
export const accountPaneTexts = {
  title: "This account",
  howTo: "Select a row with an account to see why it stands where it does.",
  rank: (rank: string, ranked: string) => `${rank} of ${ranked}`,
  said: (account: string, tier: string, rank: string) => `${account}: tier ${tier}, rank ${rank}`,
  noRank: "no rank",
} as const;
