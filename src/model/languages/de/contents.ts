import type { Translated } from "../Messages";
import type { contents as english } from "../en/contents";

/** The sheet of contents, in German. */
export const contents: Translated<typeof english> = {
  title: "Key-Account-Management",
  findingNone:
    "{inputs, plural, =0 {Noch ist nichts erstellt.} one {# Blatt enthält, was die Werkzeuge lesen.} other {# Blätter enthalten, was die Werkzeuge lesen.}}",
  finding:
    "{tools, plural, one {# Werkzeug ist erstellt} other {# Werkzeuge sind erstellt}}, mit {notes, plural, =0 {keinen Hinweisen} one {# Hinweis} other {# Hinweisen}}{missing, plural, =0 {} one {; # konnte nicht erstellt werden} other {; # konnten nicht erstellt werden}}.",
  stamp: "Stand {moment} · Die Namen sind Links",
  resultsHeading: "Was erstellt wurde",
  resultsHint: "Hinweise sind Zweifel an einzelnen Zellen; jedes Blatt führt seine eigenen auf.",
  inputsHeading: "Woher die Daten kommen",
  inputsHint: "Was sich dort ändert, zeigt sich nach dem nächsten Lauf.",
  missingHeading: "Was nicht erstellt wurde",
  missingHint: "Und warum.",
  nothingBuilt:
    "Wählen Sie im Aufgabenbereich „Alles erstellen“, oder erstellen Sie ein Werkzeug nach dem anderen.",
  pareto: "Welche wenigen Kunden den Großteil des Umsatzes bringen",
  abc: "Wie viele Kunden jede Stufe hat, was sie bringen und wer sich bewegt hat",
  settings: "Grenzen, Skalen und Quellen aller Werkzeuge",
  revenue: "Umsatz nach Kunde und Periode",
  inputs: {
    Revenue: "Umsatz nach Kunde und Periode",
    VF_Criteria: "Wonach Kunden bewertet werden, mit Gewichten",
    VF_Ratings: "Die Noten jedes Kunden, Kriterium für Kriterium",
    VF_Kpis: "Tarif, MRR, Zufriedenheit und Risiko jedes Kunden",
    VF_MrrHistory: "MRR nach Monat und Tarif",
    VF_Profit: "Umsatz und Kosten jedes Kunden",
    VF_Divisions: "Wer was kauft, Bereich für Bereich",
    VF_Timeline: "Aufgaben mit Zuständigem, Beginn, Ende und Fortschritt",
    VF_Team: "Wer welche Rolle und welche Aufgabe hat",
    VF_Charter: "Der Text der Charta, Abschnitt für Abschnitt",
    VF_Contacts: "Wer entscheidet, wer an wen berichtet und wie er zu uns steht",
    VF_Influence: "Wer wen beeinflusst",
  },
  built:
    "{tools, number} von {of, plural, one {# Werkzeug} other {# Werkzeugen}} erstellt, {notes, plural, =0 {keine Hinweise} one {# Hinweis} other {# Hinweise}}.",
  prepared:
    "Bereit für die Leitung: der Inhalt steht vorn, und {hidden, plural, =0 {kein Blatt musste ausgeblendet werden} one {# Blatt ist ausgeblendet} other {# Blätter sind ausgeblendet}}.",
  unprepared: "Zurückgenommen: die Blätter sind sichtbar und geordnet wie zuvor.",
  stopped: "Sie haben abgebrochen, bevor es an der Reihe war.",
};
