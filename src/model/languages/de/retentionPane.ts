import type { Translated } from "../Messages";
import type { retentionPane as english } from "../en/retentionPane";

/** The pane's view of retention, in German. */
export const retentionPane: Translated<typeof english> = {
  title: "Gehalten und verloren",
  logo: "Gehaltene Kunden (Kundenbindung)",
  gross: "Gehaltener Umsatz ohne Zuwachs (GRR)",
  net: "Gehaltener Umsatz mit Zuwachs (NRR)",
  notKnown: "nicht bekannt",
  ofAccounts: "{kept, number} von {opening, number}",
  lostTitle: "Verlorene und geschrumpfte Kunden ({accounts, number})",
  nobodyLost: "Niemand ging oder bringt weniger.",
  left: "Verloren mit {amount}",
  bringsLess: "Geschrumpft, {amount} weniger",
  from: "Von",
  to: "Bis",
  lastTwo: "Immer die letzten zwei Perioden",
};
