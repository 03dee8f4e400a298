import type { Translated } from "../Messages";
import type { timelinePane as english } from "../en/timelinePane";

/** The pane's view of the timeline, in German. */
export const timelinePane: Translated<typeof english> = {
  found: "{count, plural, one {# Aufgabe} other {# Aufgaben}} geplant",
  toTable: "Zu den Aufgaben",
  noTableTitle: "Noch kein Plan",
  noTable:
    "Der Zeitplan liest die Tabelle VF_Timeline. Drücken Sie die Taste, um sie leer anzulegen; schreiben Sie dann je Zeile eine Aufgabe.",
  hints: {
    Account: "der Kunde, für den sie ist",
    Task: "je Zeile eine",
    Owner: "wer sie erledigt",
    Start: "ihr erster Tag, ein Datum",
    End: "ihr letzter Tag, ein Datum",
    "Done %": "0 bis 100",
  },

  title: "Wie der Plan steht",
  lateTitle: "Verspätete Aufgaben ({tasks, number})",
  noneLate: "Heute ist keine Aufgabe verspätet.",
  late: "{days, plural, one {# Tag} other {# Tage}} verspätet",
};
