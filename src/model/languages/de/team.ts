import type { Translated } from "../Messages";
import type { team as english } from "../en/team";

/** The sheet of the team, its table to fill in, and what its action says, in German. */
export const team: Translated<typeof english> = {
  title: "Verantwortung im Team",
  finding:
    "{complete, number} von {accounts, plural, one {# Kunden} other {# Kunden}} {complete, plural, one {hat} other {haben}} alle sechs Rollen; {open, plural, =0 {keine Rolle ist offen} one {# Rolle ist offen} other {# Rollen sind offen}}. {openTasks, plural, =0 {Keine Aufgabe ist offen.} other {{overdue, number} von {openTasks, plural, one {# offenen Aufgabe} other {# offenen Aufgaben}} {overdue, plural, one {ist} other {sind}} überfällig.}}",
  coverageHeading: "Wer welche Rolle hat",
  coverageCaption:
    "○ offen: bei diesem Kunden hat niemand die Rolle. Die Kunden mit den meisten offenen Rollen zuerst.",
  openRole: "○ offen",
  rolesHeading: "Besetzung der sechs Rollen",
  rolesDescription:
    "Gestapelte Balken: bei wie vielen Kunden jede Rolle besetzt ist und bei wie vielen offen. {finding}",
  overdueHeading: "Überfällige Aufgaben ({tasks, number})",
  overdueCaption: "Vor dem {day} fällig und nicht erledigt, die am längsten überfällige zuerst.",
  noneOverdue: "Keine: keine offene Aufgabe war vor dem {day} fällig.",
  changed: "Team geändert: neu erstellen",
  built:
    "Team erstellt: {people, plural, one {# Person} other {# Personen}} für {accounts, plural, one {# Kunden} other {# Kunden}}, {open, plural, one {# offene Rolle} other {# offene Rollen}}, {overdue, plural, one {# überfällige Aufgabe} other {# überfällige Aufgaben}}.",
  made: "Es gab keine Tabelle VF_Team, darum steht sie jetzt auf dem Blatt {sheet}. Schreiben Sie je Zeile Person, Kunde und Rolle und erstellen Sie dann das Team.",

  inputTitle: "Team der Schlüsselkunden",
  inputHint:
    "Je Zeile Person, Kunde und Rolle, und wofür die Person einsteht; dazu eine Aufgabe mit Fälligkeit, wenn es eine gibt.",
  inputMore: "Wer zwei Rollen oder zwei Aufgaben hat, nimmt zwei Zeilen. Erstellen Sie dann das Team.",
  limits: {
    Role: "Eine der sechs: {roles}.",
    Due: "Der Tag, bis zu dem die Aufgabe erledigt sein soll, ein Datum.",
  },
};
