import type { Translated } from "../Messages";
import type { sheets as english } from "../en/sheets";

/** Sentences and headings of the sheets of Pareto, ABC and settings, and what all sheets share, in German. */
export const sheets: Translated<typeof english> = {
  paretoTitle: "Pareto-Analyse",
  vitalFew:
    "{few, number} von {ranked, plural, one {# Kunden} other {# Kunden}} ({fewShare, number, share}) {few, plural, one {bringt} other {bringen}} {line, number, line} des Umsatzes; {topFifth, plural, =1 {der größte bringt} other {die obersten 20 % bringen}} {topShare, number, share}.",
  vitalFewOne: "Ein Kunde bringt den ganzen Umsatz.",
  concentration:
    "Der größte Kunde bringt {top1, number, share} des Umsatzes{tops, select, one {} five {, die fünf größten {top5, number, share}} other {, die fünf größten {top5, number, share}, die zehn größten {top10, number, share}}} (HHI {hhi, number, ::.000}, Gini {gini, number, ::.00}).",
  paretoChart: "Umsatz je Kunde und kumulierter Anteil",
  paretoOthers:
    "Die {shown, number} größten Kunden und, in der letzten Säule, die übrigen {others, number} zusammen.",
  paretoOthersCut:
    "Die {shown, number} größten Kunden und, in der letzten Säule, die übrigen {others, number} zusammen: {share, number, share} des Umsatzes, mehr als die Achse zeigt.",
  paretoChartDescription:
    "Pareto-Diagramm. Säulen: Umsatz jedes Kunden in der Farbe seiner Stufe. Linie: kumulierter Anteil. Gestrichelt: {line, number, line} des Umsatzes. {finding}",
  paretoPointDescription:
    "Pareto-Diagramm. Säulen: Umsatz jedes Kunden in der Farbe seiner Stufe. Linie: kumulierter Anteil. {finding}",
  cumulativeShare: "Kumulierter Anteil",
  othersTogether: "Übrige",
  others: "Übrige ({accounts, number})",
  paretoLine: "Linie bei {line, number, line}",
  unrankedHeading: "Kunden ohne Rang ({accounts, number})",
  unrankedReasons: {
    none: "Kein Umsatz",
    cancelled: "Gutschriften heben den Umsatz auf",
    negative: "Gutschriften übersteigen den Umsatz",
  },

  abcTitle: "ABC-Analyse",
  firstTier:
    "{tier}: {accounts, plural, one {# Kunde} other {# Kunden}} mit {share, number, share} des Umsatzes",
  nextTier: "{tier}: {accounts, number} mit {share, number, share}",
  tiersHeading: "Stufen",
  total: "Summe",
  mirrorHeading: "Menge und Wert jeder Stufe",
  quantity: "Menge: Anteil der Kunden",
  value: "Wert: Anteil am Umsatz",
  mirrorDescription:
    "Gespiegelte Balken je Stufe: links ihr Anteil der Kunden, rechts ihr Anteil am Umsatz. {finding}",
  byPeriodHeading: "Stufen je Periode, jede für sich",
  byPeriodChart: "Umsatz nach Periode und Stufe",
  byPeriodDescription: "Gestapelte Säulen: Umsatz jeder Stufe in jeder Periode von {first} bis {last}.",
  moversHeading: "Kunden, die die Stufe wechselten, kamen oder gingen",
  movement:
    "Von {from} bis {to}: {up, number} auf, {down, number} ab, {unchanged, number} unverändert, {fresh, number} neu, {lost, number} verloren.",
  flowsHeading: "Bewegung zwischen den Stufen",
  flowsHint: "Die neuesten Perioden zuerst. Von Neu: zuvor kein Umsatz. Nach Verloren: jetzt kein Umsatz.",
  onePeriod: "Nur {period} wurde gelesen. Bewegung braucht zwei Perioden.",

  settingsTitle: "Einstellungen für Schlüsselkunden",
  settingsFinding: "Ändern Sie einen Wert hier oder im Aufgabenbereich und starten Sie das Werkzeug erneut.",
  lineUnused:
    "Leer: {tiers, plural, one {# Stufe braucht} other {# Stufen brauchen}} diese Grenze nicht. Nennen Sie mehr Stufen, um sie zu nutzen.",
  settingsStamp: "Geschrieben am {day}. Die Einstellungen reisen mit dieser Mappe.",
  sourcesHeading: "Umsatzquellen",
  sourcesHint:
    "Schreiben Sie unter Verwenden „ja“ bei jeder Quelle, die gelesen werden soll. Kunden aus mehreren Quellen werden addiert.",

  notesHeading: "{notes, plural, =0 {Hinweise} other {Hinweise (#)}}",
  noNotes: "Keine. Alles wurde gelesen, wie es dasteht.",
  chartData: "Diagrammdaten",
  units: { thousands: "\u00a0T", millions: "\u00a0Mio.", milliards: "\u00a0Mrd." },

  asOf: "Stand {day}",
  sources:
    "{sources, plural, one {Quelle: {shown}} other {Quellen: {shown}}}{more, plural, =0 {} other { und # weitere}}",
  sourceTable: "{table} auf {sheet}",
  periods: "{first} bis {last}",
  rule: "Regel: {lines}",
  lines: {
    "share of revenue": "{tier} bis {line, number, line}",
    "share of accounts": "{tier} bis {line, number, line} der Kunden",
    "absolute revenue": "{tier} ab {line, number, count}",
    "number of accounts": "{tier} bis {line, plural, one {# Kunde} other {# Kunden}}",
  },
  crossing: {
    "stays above": "Kunden auf der Grenze darüber",
    "falls below": "Kunden auf der Grenze darunter",
  },
  unit: "{size, plural, =1 {Umsatz in {currency}} =1000 {Umsatz in Tausend {currency}} other {Umsatz in Millionen {currency}}}",
  unitAlone: "{size, plural, =1000 {Umsatz in Tausend} other {Umsatz in Millionen}}",
  current: "Aktuell",
  changed: "Quellen geändert: neu berechnen",
};
