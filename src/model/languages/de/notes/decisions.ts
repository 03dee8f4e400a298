import type { Translated } from "../../Messages";
import type { decisionNotes as english } from "../../en/notes/decisions";

/** Doubts about contacts and who influences whom, in German. */
export const decisionNotes: Translated<typeof english> = {
  blankContact: "{address} nennt keinen Kunden oder niemanden; die Zeile wurde ausgelassen.",
  repeatedContact: "{address} ist noch einmal „{name}“ bei „{account}“; nur die erste Zeile wurde gelesen.",
  unknownManager:
    "{address}: „{name}“ berichtet an „{manager}“, dort kein Ansprechpartner bei „{account}“; ohne Vorgesetzten gezeichnet.",
  reportingLoop: "{address}: die Berichtslinien laufen im Kreis ({list}); diese Linie wurde ausgelassen.",
  unknownRelationship:
    "{address} enthält „{value}“; schreiben Sie Positiv, Neutral oder Negativ. Die Beziehung gilt als unbekannt.",
  unknownPower:
    "{address} enthält „{value}“; schreiben Sie Hoch, Mittel oder Gering, oder 1 bis 5. Die Entscheidungsmacht gilt als unbekannt.",
  unknownTouchpoint: "{address} enthält „{value}“; schreiben Sie ja oder nein. Es gilt als nein.",
  unknownStrength:
    "{address} enthält „{value}“; schreiben Sie Stark, Mittel oder Schwach, oder 1 bis 5. Der Einfluss gilt als mittel.",
  influenceAccount:
    "{address} enthält „{account}“, einen Kunden ohne Ansprechpartner; der Einfluss wurde ausgelassen.",
  influenceFromNobody:
    "{address}: „{name}“ ist kein Ansprechpartner, der Einfluss kommt also von niemandem; ausgelassen.",
  influenceToNobody:
    "{address}: „{name}“ ist kein Ansprechpartner, der Einfluss führt also zu niemandem; ausgelassen.",
  influenceUponSelf: "{address}: „{name}“ kann sich nicht selbst beeinflussen; die Zeile wurde ausgelassen.",
  repeatedInfluence:
    "{address}: dass „{from}“ „{to}“ beeinflusst, steht noch einmal da; nur die erste Zeile wurde gelesen.",
};
