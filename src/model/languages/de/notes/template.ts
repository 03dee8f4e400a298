import type { Translated } from "../../Messages";
import type { templateNotes as english } from "../../en/notes/template";

/** What inserting a template and removing its sample data leave to be known, in German. */
export const templateNotes: Translated<typeof english> = {
  tableLeft: "{table} steht schon auf „{sheet}“ und wurde gelassen, wie es ist.",
  tableNameNotFree:
    "Der Name {table} ist in dieser Mappe an etwas vergeben, das keine Tabelle ist, darum wurde das Blatt ausgelassen.",
  ownRevenue: "Diese Mappe hat eigenen Umsatz ({source}), darum wurde der Beispielumsatz ausgelassen.",
  sampleRowsLeft:
    "{table} auf „{sheet}“: {count, plural, one {# Zeile wurde} other {# Zeilen wurden}} geändert oder hinzugefügt und {count, plural, one {bleibt} other {bleiben}}: {list}. Löschen Sie, was Sie nicht brauchen.",
  stillInside:
    "Ausgeblendete Blätter enthalten ihre Daten weiterhin, und wer die Datei hat, kann sie einblenden: {list}. Entfernen Sie vor dem Versenden, was nicht weitergegeben werden darf.",
};
