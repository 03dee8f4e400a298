import type { Translated } from "../../Messages";
import type { decisionProblems as english } from "../../en/problems/decisions";

/** What must be put right before the decision map can be drawn, in German. */
export const decisionProblems: Translated<typeof english> = {
  noContacts:
    "{table} auf {sheet} hat noch keine Ansprechpartner. Schreiben Sie je Zeile eine Person mit Kunde und Name und zeichnen Sie die Entscheidungskarte erneut.",
  noSuchAccount:
    "Die Einstellung „Decision map account“ nennt „{account}“, dort gibt es keine Ansprechpartner. Leeren Sie sie oder schreiben Sie eines von: {list}.",
};
