import type { Translated } from "../Messages";
import type { teamPane as english } from "../en/teamPane";

/** The pane's view of the team, in German. */
export const teamPane: Translated<typeof english> = {
  found: "{count, plural, one {# Person} other {# Personen}} im Team",
  toTable: "Zum Team",
  noTableTitle: "Noch kein Team",
  noTable:
    "Das Teamblatt liest die Tabelle VF_Team. Drücken Sie die Taste, um sie leer anzulegen; schreiben Sie dann, wer bei welchem Kunden welche Rolle hat.",
  hints: {
    Person: "je Zeile Person, Kunde und Rolle",
    Account: "der Kunde, für den die Rolle gilt",
    Role: "eine der sechs: {roles}",
    Responsibility: "wofür die Person einsteht",
    Task: "was zu tun ist, wenn etwas ansteht",
    Due: "bis wann, ein Datum",
    Status: "Offen oder Erledigt",
  },

  title: "Die sechs Rollen",
  complete: "Kunden mit allen sechs Rollen",
  ofAccounts: "von {accounts, number}",
  open: "Unbesetzte Rollen",
  overdue: "Überfällige Aufgaben",
  ofOpen: "von {tasks, number} offenen",
  gapsTitle: "Kunden, denen Rollen fehlen ({accounts, number})",
  gapsHint: "Diese Rollen hat dort niemand:",
  noGaps: "Jeder Kunde hat alle sechs Rollen.",
  overdueTitle: "Überfällige Aufgaben ({tasks, number})",
  daysOverdue: "{days, plural, one {# Tag} other {# Tage}} überfällig",
};
