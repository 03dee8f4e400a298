import type { Translated } from "../Messages";
import type { workbookPane as english } from "../en/workbookPane";

/** The pane's first page, and its fold about the whole workbook, in German. */
export const workbookPane: Translated<typeof english> = {
  startTitle: "Womit möchten Sie beginnen?",
  own: "Die Daten dieser Mappe nutzen",
  ownHint:
    "Mit Kunden und ihrem Umsatz auf einem beliebigen Blatt. Sie sehen, was gefunden wurde, bevor etwas geschrieben wird.",
  template: "Mit der Vorlage beginnen",
  templateHint:
    "Wählen Sie Ihre Werkzeuge: die Blätter zum Eintragen kommen mit Beispieldaten, die Sie durch Ihre eigenen ersetzen.",
  example: "Das Beispiel ansehen",
  exampleHint:
    "Die Schlüsselkunden eines Cloud-Anbieters im Gesundheitswesen: jedes Blatt mit Beispieldaten und jedes Werkzeug erstellt. Nichts von Ihnen wird überschrieben.",

  whichTools: "Blätter für diese Werkzeuge",
  insert: "Blätter hinzufügen",
  insertAtLeastOne: "Kreuzen Sie mindestens ein Werkzeug an.",

  title: "Mappe",
  everythingHint: "Startet jedes Werkzeug, dessen Daten da sind, und endet mit einem Inhaltsblatt.",
  leadership: "Für die Leitung aufbereiten",
  leadershipHint: "Lässt nur die Ergebnisse sehen, den Inhalt zuerst.",
  leadershipWarning:
    "Die Blätter zum Eintragen und die Einstellungen werden ausgeblendet, der Inhalt steht vorn, und jedes Blatt öffnet sich bei A1. Ausgeblendete Blätter enthalten ihre Daten weiterhin: wer die Mappe bekommt, kann sie wieder einblenden.",
  hideSources: "Auch meine eigenen Umsatzblätter ausblenden",
  leadershipYes: "Ausblenden",
  leadershipNo: "So lassen",
  showAgainHint:
    "Die Mappe ist für die Leitung aufbereitet: Blätter sind ausgeblendet, die ihre Daten weiterhin enthalten.",
  moreTemplate: "Vorlagenblätter hinzufügen",
  moreTemplateHint: "Blätter zum Eintragen, mit Beispieldaten. Nichts von Ihnen wird überschrieben.",
  removeSamples: "Beispieldaten entfernen",
  removeSamplesHint:
    "Leert die Beispielzeilen, die niemand geändert hat. Die Formulare bleiben, und Ihre eigenen Zeilen auch.",
};
