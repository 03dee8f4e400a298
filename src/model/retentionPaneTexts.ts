/** Every sentence of the pane's view of retention. Numbers arrive written. */
export const retentionPaneTexts = {
  title: "Kept and lost",
  logo: "Accounts kept (logo retention)",
  gross: "Revenue kept without growth (GRR)",
  net: "Revenue kept with growth (NRR)",
  notKnown: "not known",
  ofAccounts: (kept: string, opening: string) => `${kept} of ${opening}`,
  lostTitle: (shown: string) => `Lost and shrunk accounts (${shown})`,
  nobodyLost: "Nobody left or brings less.",
  lostLine: (what: string, amount: string) => `${what}, ${amount} less`,
  leftLine: (what: string, amount: string) => `${what} with ${amount}`,
  from: "From",
  to: "To",
  lastTwo: "Always the last two periods",
} as const;
