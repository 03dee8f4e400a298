import type { Translated } from "../../Messages";
import type { templateProblems as english } from "../../en/problems/template";

/** What must be put right before a template, everything, or a workbook for readers is made, in German. */
export const templateProblems: Translated<typeof english> = {
  unknownTool: "Es gibt kein Werkzeug {tool}. Die Werkzeuge sind: {list}.",
  noSampleData: "In dieser Mappe stehen keine Beispieldaten von Vital Few.",
  protectedSample:
    "Das Blatt „{sheet}“ ist geschützt, darum lassen sich die Beispielzeilen von {table} nicht entfernen. Heben Sie den Schutz unter Überprüfen > Blattschutz aufheben auf und versuchen Sie es erneut.",
  inputsNotThere:
    "In dieser Mappe gibt es noch keine Tabelle {table}. Beginnen Sie mit der Vorlage, oder starten Sie das Werkzeug für sich, um das Formular zu bekommen.",
  nothingToBuild:
    "Kein Werkzeug hat die Daten, die es braucht. Beginnen Sie mit der Vorlage, oder schreiben Sie Kunden in eine Spalte und ein Jahr über jede Umsatzspalte und versuchen Sie es erneut.",
  nothingToPrepare:
    "In dieser Mappe ist noch nichts erstellt. Erstellen Sie erst alles, dann bereiten Sie sie für die Leitung auf.",
  staleResults:
    "Seit der Erstellung hat sich hier etwas geändert: {list}. Erstellen Sie noch einmal alles, dann bereiten Sie die Mappe für die Leitung auf.",
  structureLocked:
    "Die Struktur der Mappe ist geschützt, darum lassen sich Blätter nicht ausblenden oder verschieben. Heben Sie den Schutz unter Überprüfen > Arbeitsmappe schützen auf und versuchen Sie es erneut.",
  notPrepared: "Diese Mappe ist nicht für die Leitung aufbereitet, es gibt nichts zurückzunehmen.",
};
