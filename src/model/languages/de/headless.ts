import type { Translated } from "../Messages";
import type { headless as english } from "../en/headless";

/** What the command line says when it is not used as it should be, in German. */
export const headless: Translated<typeof english> = {
  usage:
    'So wird es aufgerufen: npm run --silent headless -- recomputeTiers in.xlsx out.xlsx [--set "Tier line A=0.7"] [--source "Sheet1!A1:E92"] [--language de] [--tool buildTeam]',
  unknownAction: "Es gibt keine Aktion {action}. Die Aktionen sind: {actions}.",
  badSet: '--set braucht eine Einstellung und einen Wert wie in --set "Tier line A=0.7"; gefunden: {text}.',
  badOption: "{option} ist keine Option, oder ihr Wert fehlt.",
  noFile: "Es gibt keine Datei {file}.",
  cannotOpen: "{file} lässt sich nicht öffnen: {reason}",
  cannotSave: "{file} lässt sich nicht speichern: {reason}",
};
