import type { Translated } from "../Messages";
import type { timeline as english } from "../en/timeline";

/** The sheet of the timeline, its table to fill in, and what its action says, in German. */
export const timeline: Translated<typeof english> = {
  title: "Zeitplan der Umsetzung",
  finding:
    "{late, plural, =0 {Keine von {tasks, plural, one {# Aufgabe} other {# Aufgaben}} ist verspätet} one {# von {tasks, plural, one {# Aufgabe} other {# Aufgaben}} ist verspätet, um {days, plural, one {# Tag} other {# Tage}} ({latest})} other {# von {tasks, plural, one {# Aufgabe} other {# Aufgaben}} sind verspätet, am längsten um {days, plural, one {# Tag} other {# Tage}} ({latest})}}; {behind, plural, one {# ist} other {# sind}} im Rückstand, {done, plural, one {# ist} other {# sind}} erledigt.",
  findingAllDone:
    "{tasks, plural, =1 {Die eine Aufgabe ist erledigt.} other {Alle # Aufgaben sind erledigt.}}",
  chartHeading: "Der Plan",
  chartHeadingOf:
    "Der Plan: die {shown, number} von {dated, plural, one {# Aufgabe} other {# Aufgaben}}, die heute am nächsten liegen",
  chartCaption:
    "Balken reichen vom ersten bis zum letzten Tag einer Aufgabe. Verspätet: was bis heute getan sein sollte und es nicht ist. ◆ Ende überschritten, ▲ im Rückstand.",
  chartDescription:
    "Gantt-Diagramm der Aufgaben: erledigte, verspätete und offene Teile, mit einer Linie bei heute, {day}. {finding}",
  changed: "Aufgaben geändert: neu erstellen",
  noChart: "Noch hat keine Aufgabe Beginn und Ende, darum gibt es nichts zu zeichnen.",
  parts: { done: "Erledigt", late: "Verspätet", open: "Offen", today: "Heute" },
  lateLabel: "◆ {label} ({days, plural, one {# Tag} other {# Tage}} verspätet)",
  behindLabel: "▲ {label} (im Rückstand)",
  ownersHeading: "Zuständige",
  ownersCaption:
    "Überschneidung: Tage ab {day} mit zwei oder mehr offenen Aufgaben zugleich. Eine verspätete Aufgabe ist heute noch offen.",
  busiest: "{tasks, plural, one {# Aufgabe ab {from}} other {# Aufgaben zugleich ab {from}}}",
  nothingOpen: "nichts offen",
  tasksHeading: "{tasks, plural, one {# Aufgabe} other {Alle # Aufgaben}}, nach Beginn",
  tasksCaption:
    "Tage sind Kalendertage, der erste und der letzte mitgezählt: Wochenenden und Feiertage sind je Land verschieden.",
  built:
    "Zeitplan erstellt: {tasks, plural, one {# Aufgabe} other {# Aufgaben}}, {late, number} verspätet, {behind, number} im Rückstand, {done, number} erledigt.",
  made: "Es gab keine Tabelle VF_Timeline, darum steht sie jetzt auf dem Blatt {sheet}. Schreiben Sie je Zeile eine Aufgabe mit Beginn und Ende und erstellen Sie dann den Zeitplan.",

  inputTitle: "Plan der Umsetzung",
  inputHint:
    "Je Zeile eine Aufgabe: Kunde, Aufgabe, Zuständiger, erster und letzter Tag, und wie viel erledigt ist.",
  inputMore:
    "„Erledigt %“ ist 0 bei einer Aufgabe, die nicht begonnen ist, und 100 bei einer erledigten. Erstellen Sie dann den Zeitplan.",
  limits: {
    Start: "Der erste Tag der Aufgabe, ein Datum.",
    End: "Der letzte Tag der Aufgabe, ein Datum nicht vor ihrem Beginn.",
    "Done %": "0 bis 100.",
  },
};
