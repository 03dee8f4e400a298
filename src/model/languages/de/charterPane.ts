import type { Translated } from "../Messages";
import type { charterPane as english } from "../en/charterPane";

/** The pane's view of the charter, in German. */
export const charterPane: Translated<typeof english> = {
  found: "{count, plural, one {# Abschnitt} other {# Abschnitte}}",
  toTable: "Zum Text",
  noTableTitle: "Noch keine Charta",
  noTable:
    "Die Charta liest die Tabelle VF_Charter. Drücken Sie die Taste, um sie mit den sieben üblichen Abschnitten anzulegen; schreiben Sie dann zu jedem einen Text.",
  hints: {
    Section: "die Überschrift, etwa Zweck oder Ziele",
    Text: "was Sie vereinbart haben; eine weitere Zeile des Abschnitts ist ein weiterer Absatz",
  },

  title: "Abschnitte",
  written: "Geschrieben",
  toWrite: "Noch zu schreiben",
};
