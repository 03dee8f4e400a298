import type { Translated } from "../Messages";
import type { decisions as english } from "../en/decisions";

/** The sheet of the decision map, its tables to fill in, and what its action says, in German. */
export const decisions: Translated<typeof english> = {
  title: "Entscheidungskarte",
  findingNobody:
    "{deciding, plural, =0 {Noch ist niemand mit hoher Entscheidungsmacht genannt} one {Die eine Person mit hoher Entscheidungsmacht ist auf unserer Seite} other {Alle # Personen mit hoher Entscheidungsmacht sind auf unserer Seite}}: niemand ist zu gewinnen.",
  findingOne: "Zu gewinnen: {person}. {way}",
  finding:
    "{toWin, number} von {people, plural, one {# Person} other {# Personen}} entscheiden und sind nicht auf unserer Seite; {withWayIn, plural, =0 {ein Zugang wurde nicht gefunden} other {für {withWayIn, number} davon wurde ein Zugang gefunden}}.",
  noWay: "Kein Zugang gefunden: niemand Positives führt dorthin.",
  mapHeading: "{account}: {people, plural, one {# Person} other {# Personen}}",
  outside: "Andere Organisationen",
  legend: {
    Positive: "+ Positiv",
    Neutral: "○ Neutral",
    Negative: "– Negativ",
    Unknown: "? Unbekannt",
    High: "Hohe Macht",
    Medium: "Mittlere Macht",
    Low: "Geringe Macht",
    touchpoint: "0  Kontaktpunkt: wir sind in Kontakt",
    reports: "berichtet an",
    influence: "beeinflusst (dicker: stärker)",
  },
  power: {
    High: "Hohe Macht",
    Medium: "Mittlere Macht",
    Low: "Geringe Macht",
    Unknown: "Macht unbekannt",
  },
  toWin: "{power}, zu gewinnen",
  touchpoint: "{text} · 0",
  person: "{name} ({details})",
  byTitle: "{title}",
  relation: {
    Positive: "positiv",
    Neutral: "neutral",
    Negative: "negativ",
    Unknown: "Beziehung unbekannt",
  },
  adviser: "Berater",
  decides: "entscheidet",
  first: {
    influence: "{from} beeinflusst {to}",
    reports: "{from} berichtet an {to}",
    manages: "{from} führt {to}",
  },
  further: {
    influence: "{chain}, beeinflusst weiter {to}",
    reports: "{chain}, berichtet an {to}",
    manages: "{chain}, führt {to}",
  },
  sentence: "{chain}.",
  describedTouchpoint: "Kontaktpunkt",
  describedLane: "Spur für Personen aus anderen Organisationen",
  describedTurn: "Knick einer Linie",
  describedReports: "{from} berichtet an {to}",
  describedInfluence:
    "{from} beeinflusst {to} {strength, select, Strong {stark} Weak {schwach} other {mittelstark}}",
  toWinHeading: "Zu gewinnende Personen ({people, number})",
  toWinCaption:
    "Hohe Entscheidungsmacht und nicht positiv. Zugang: die kürzeste Kette aus Einfluss und Berichtslinien von einem positiven Ansprechpartner aus; die kürzeste zuerst.",
  noneToWin: "Niemand: wer hohe Entscheidungsmacht hat, ist positiv.",
  changed: "Ansprechpartner geändert: neu zeichnen",
  built:
    "Entscheidungskarte gezeichnet: {people, plural, one {# Person} other {# Personen}} bei {accounts, plural, one {# Kunden} other {# Kunden}}, {toWin, number} zu gewinnen, {withWayIn, number} mit einem Zugang.",
  madeContacts:
    "Es gab keine Tabelle VF_Contacts, darum steht sie jetzt auf dem Blatt {sheet}. Schreiben Sie je Zeile eine Person und zeichnen Sie dann die Entscheidungskarte.",
  madeInfluence: "Wer wen beeinflusst, können Sie auf dem Blatt {sheet} eintragen.",

  contactsTitle: "Ansprechpartner der Schlüsselkunden",
  contactsHint:
    "Je Zeile eine Person: an wen sie berichtet (an der Spitze leer), wie sie zu uns steht, wie viel sie entscheidet.",
  contactsMore:
    "Berater berichten an niemanden und haben die Position Berater; oder fügen Sie eine Spalte Organisation hinzu. Zeichnen Sie dann die Entscheidungskarte.",
  influenceTitle: "Einfluss unter den Ansprechpartnern",
  influenceHint: "Je Zeile ein Einfluss, neben den Berichtslinien: wer wen beeinflusst, und wie stark.",
  influenceMore: "Namen wie in VF_Contacts; auch jemand von einem anderen Kunden darf genannt werden.",
  touchpointLimit: "ja, wo wir in Kontakt sind, sonst nein.",
};
