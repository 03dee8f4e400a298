import type { Translated } from "../Messages";
import type { pane as english } from "../en/pane";

/** What the pane says that is neither a Problem's nor a note's nor of one tool's view, in German. */
export const pane: Translated<typeof english> = {
  looking: "Umsatz wird gesucht …",
  toolGroups: { accounts: "Kunden", people: "Menschen", plans: "Pläne" },
  tools: {
    recomputeTiers: {
      name: "Stufen",
      makes: "Pareto und ABC-Stufen neben Ihren Daten",
      run: "Stufen neu berechnen",
    },
    scoreAccounts: {
      name: "Bewertungsmatrix",
      makes: "Kunden nach Wachstum und Harmonie",
      run: "Kunden bewerten",
    },
    buildDashboard: {
      name: "Dashboard",
      makes: "KPIs auf einer Seite, gefährdete Kunden",
      run: "Dashboard erstellen",
    },
    buildRetention: {
      name: "Kundenbindung",
      makes: "Was blieb, was verloren ging, wen anrufen",
      run: "Kundenbindung erstellen",
    },
    buildProfitMatrix: {
      name: "Gewinnmatrix",
      makes: "Wer bringt, wer kostet Gewinn",
      run: "Gewinnmatrix erstellen",
    },
    drawDecisionMap: {
      name: "Entscheidungskarte",
      makes: "Wer entscheidet, wen gewinnen und wie",
      run: "Entscheidungskarte zeichnen",
    },
    buildDivisionMap: {
      name: "Bereichskarte",
      makes: "Wer was kauft, was noch nicht verkauft ist",
      run: "Bereichskarte erstellen",
    },
    buildTeam: {
      name: "Team",
      makes: "Wer welche Rolle hat, was überfällig ist",
      run: "Team erstellen",
    },
    buildTimeline: {
      name: "Zeitplan",
      makes: "Aufgaben als Gantt-Diagramm, was spät ist",
      run: "Zeitplan erstellen",
    },
    buildCharter: {
      name: "Charta",
      makes: "Was Sie vereinbart haben, auf einer Seite",
      run: "Charta erstellen",
    },
  },
  makeTable: {
    buildDashboard: "KPI-Tabelle anlegen",
    buildProfitMatrix: "Kostentabelle anlegen",
    drawDecisionMap: "Kontakttabellen anlegen",
    buildDivisionMap: "Bereichstabelle anlegen",
    buildTeam: "Teamtabelle anlegen",
    buildTimeline: "Aufgabentabelle anlegen",
    buildCharter: "Chartatabelle anlegen",
  },
  otherTool: "ein anderes Werkzeug",
  chooseTool: "Werkzeug wählen",
  toolStates: {
    never: "Noch nicht gelaufen",
    current: "In Ihrer Mappe",
    changed: "Seither geändert",
  },
  tryAgain: "Erneut versuchen",
  cancel: "Abbrechen",
  cannotWrite: "Diese Mappe ist schreibgeschützt geöffnet.",
  nothingYet: "Geschrieben wird erst, wenn Sie die Taste drücken.",
  runAgain: "Rechnen Sie neu, wenn sich Ihre Daten ändern.",
  bringUpToDate: "Rechnen Sie neu, damit die Ergebnisse aktuell sind.",
  changed: {
    source: "Die Quelle wurde seit dem letzten Lauf geändert.",
    settings: "Einstellungen wurden seit dem letzten Lauf geändert.",
    unfinished: "Der letzte Lauf brach vorzeitig ab. Starten Sie ihn erneut, um ihn abzuschließen.",
  },
  restsByItself: "Von selbst läuft es erst wieder, wenn Sie die Taste drücken.",
  cancelled: "Abgebrochen. Es wurde nichts geschrieben.",
  undo: "Letzten Lauf rückgängig",
  undoOf: "Letzten Lauf rückgängig: {tool}",
  undoQuestion:
    "Den Lauf vom {last} ({tool}) zurücknehmen? Seine Blätter und Spalten werden wieder, was sie davor waren. Ihre eigenen Zellen bleiben, wie sie jetzt sind.",
  undoYes: "Zurücknehmen",
  undoNo: "Behalten",
  stopped: "Suche beendet",
  pressToApply: "Drücken Sie die Taste, um die Einstellungen anzuwenden.",
  pressToApplyCriteria: "Drücken Sie die Taste, um die Kriterien anzuwenden.",
  whatToType: "Was einzutragen ist",
  fillIn: "Füllen Sie nun die Tabelle aus",
  noWeight: "Geben Sie mindestens einem Kriterium ein Gewicht.",
  ratingsFound: "{accounts, plural, one {# Kunde} other {# Kunden}} in VF_Ratings",
  withoutColumns: "Ohne Stufenspalten rechnen",
  readOnly:
    "Diese Mappe ist schreibgeschützt geöffnet, darum kann nichts geschrieben werden. Speichern Sie eine Kopie oder wählen Sie „Arbeitsmappe bearbeiten“ und versuchen Sie es erneut. Bis dahin ist alles Folgende eine Vorschau.",

  found:
    "{accounts, plural, one {# Kunde} other {# Kunden}}, {periods, plural, one {# Periode} other {# Perioden}}",
  sources: "Umsatzquellen",
  sourceTable: "{table} auf Blatt {sheet}",
  sourceRead: "Kunden in {column}, {rows, plural, one {# Zeile} other {# Zeilen}}, {periods}",
  twoPeriods: "{first} und {last}",
  manyPeriods: "{first} bis {last}",
  lookAgain: "Erneut suchen",

  chooseTitle: "Was davon ist Umsatz?",
  chooseHint: "Mehrere Bereiche kommen in Frage. Was Sie ankreuzen, wird je Kunde addiert.",
  chooseFirst: "Kreuzen Sie oben zuerst den Umsatz an.",
  chooseOthers: "Andere Quellen wählen",

  noRevenueTitle: "Kein Umsatz gefunden",
  noRevenueHint:
    "Schreiben Sie Kundennamen in eine Spalte und über jede Umsatzspalte ein Jahr, Quartal oder einen Monat, etwa so:",
  example: {
    caption: "Ein Beispiel für Umsatz nach Kunde und Jahr",
    account: "Kunde",
    first: "Erlenhof Lebensmittel",
    second: "Birke & Söhne",
  },
  noRevenueOr: "Eine lange Liste mit den Spalten Kunde, Datum und Betrag geht auch.",

  problemTitle: "Eines ist zu berichtigen",
  readCurrency: "{currency} lesen",
  showCell: "{address} zeigen",

  unloadedTitle: "Ein Teil von Vital Few wurde nicht geladen",
  unloadedHint:
    "Vielleicht wurde es inzwischen aktualisiert, oder Sie sind offline. Laden Sie den Bereich neu; in Ihrer Mappe geht nichts verloren.",
  bugTitle: "Vital Few hat einen Fehler",
  bugHint:
    "Das sollte nicht vorkommen und liegt nicht an Ihnen. Bitte kopieren Sie den Text unten in eine Meldung und laden Sie den Bereich neu.",
  bugText: "Text des Fehlers",
  copy: "Text kopieren",
  copied: "Kopiert",
  reload: "Neu laden",

  tiersTitle: "Stufen",
  tiersWritten: "In Ihrer Mappe",
  tiersPreview: "Vorschau, noch nichts geschrieben",
  tiersOutdated: "Vorschau, noch nicht geschrieben",
  notApplied: "Noch nicht angewendet",
  tier: "Stufe",
  accounts: "Kunden",
  revenue: "Umsatz",
  share: "Anteil",
  shareOfAccounts: "Anteil der Kunden",
  shareOfRevenue: "Anteil am Umsatz",
  nothingRanked: "Kein Kunde hat Umsatz über null, darum gibt es nichts zu ordnen.",
  oneRanked: "Ein Kunde bringt den ganzen Umsatz.",
  vitalFew:
    "{few, plural, one {# von {ranked, number} Kunden ({share, number, share}) bringt {line, number, line} des Umsatzes.} other {# von {ranked, number} Kunden ({share, number, share}) bringen {line, number, line} des Umsatzes.}}",

  language: "Sprache",
  asInOffice: "Wie in Office ({language})",

  notesTitle: "Hinweise ({notes, number})",
  showAll: "Alle {all, number} zeigen",
  showFewer: "Weniger zeigen",

  everything: "Alles erstellen",
  showAgain: "Ausgeblendete Blätter wieder zeigen",
  turn: "{number, number} von {of, number}, {tool}: {step}",
  steps: {
    reading: "Mappe wird gelesen …",
    understanding: "Umsatz wird erfasst …",
    computing: "Wird berechnet …",
    writing: "Wird geschrieben …",
    waiting:
      "Warten auf Excel. Drücken Sie Eingabe oder Esc in der Zelle, die Sie bearbeiten, oder schließen Sie den Dialog.",
    checking: "Geschriebenes wird geprüft …",
    stopping: "Wird beendet …",
  },
};
