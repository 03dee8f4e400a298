/** The pane's view of retention. */
export const retentionPane = {
  title: "Kept and lost",
  logo: "Accounts kept (logo retention)",
  gross: "Revenue kept without growth (GRR)",
  net: "Revenue kept with growth (NRR)",
  notKnown: "not known",
  ofAccounts: "{kept, number} of {opening, number}",
  lostTitle: "Lost and shrunk accounts ({accounts, number})",
  nobodyLost: "Nobody left or brings less.",
  /** Beside an account. */
  left: "Lost with {amount}",
  bringsLess: "Shrank, {amount} less",
  from: "From",
  to: "To",
  lastTwo: "Always the last two periods",
} as const;
