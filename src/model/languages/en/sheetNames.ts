/** Names of our sheets, by the names that the code and the catalogue have for them; at most 31 characters. */
export const sheetNames = {
  Retention: "Retention",
  "KAM Settings": "KAM Settings",
} as const;
