import type { Translated } from "../Messages";
import type { actions as english } from "../en/actions";

/** What actions say when they are done, in German. */
export const actions: Translated<typeof english> = {
  recomputed: "Stufen neu berechnet: {tiers}.",
  tier: "{accounts, number} {tier}",
  moved: "{ways}.",
  movedUp: "{accounts, number} aufgestiegen",
  movedDown: "{accounts, number} abgestiegen",
  down: "{accounts, number} abgestiegen",
  fresh: "{accounts, number} neu",
  lost: "{accounts, number} verloren",
  nobodyMoved: "Kein Kunde hat die Stufe gewechselt.",
  unranked:
    "{accounts, plural, one {# Kunde hat keinen Umsatz über null.} other {# Kunden haben keinen Umsatz über null.}}",
  found:
    "{accounts, plural, one {# Kunde} other {# Kunden}} in {periods, plural, one {# Periode} other {# Perioden}}{sources, plural, =1 {} other { aus # Quellen}} gefunden.",
  foundNothing: "Kein Umsatz gefunden.",
  choose:
    "{sources, plural, one {# Bereich kann} other {# Bereiche können}} Umsatz sein. Wählen Sie, was gelesen werden soll.",
  undone: "Rückgängig gemacht: wieder auf dem Stand vom {moment}.",
  undoneTool: "Rückgängig gemacht: wieder auf dem Stand vom {moment}. Zurückgenommen: {tool}.",
  undoneAll: "Rückgängig gemacht: Blätter und Spalten des ersten Laufs sind entfernt.",
  selected: "{address} ist ausgewählt.",
};
