/** Why an account has no rank. */
export const unrankedReasons = {
  none: "No revenue",
  cancelled: "Credit notes cancel the revenue",
  negative: "Credit notes exceed the revenue",
} as const;
