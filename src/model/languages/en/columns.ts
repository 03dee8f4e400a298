/** Headers of our tables, by the names that the code and the catalogue have for the columns. */
export const columns = {
  Account: "Account",
  "From period": "From period",
  "To period": "To period",
} as const;
