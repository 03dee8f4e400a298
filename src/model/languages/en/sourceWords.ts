/** How a source of revenue is named within a sentence. */
export const sourceWords = {
  /** "Sales (Customer; 1996 to 1998)": where it is, its column of accounts, its periods. */
  found: "{source} ({accounts}; {periods})",
  span: "{first} to {last}",
  more: "{count, number} more",
  none: "none",
} as const;
