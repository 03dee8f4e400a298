/** Headers that are made of a name of a person's and words of ours. */
export const headers = {
  tierAccounts: "{tier} accounts",
  tierRevenue: "{tier} revenue",
  tierIn: "Tier {period}",
} as const;
