import type { Translated } from "../Messages";
import type { divisions as english } from "../en/divisions";

/** The sheet of the division map, its table to fill in, and what its action says, in German. */
export const divisions: Translated<typeof english> = {
  title: "Bereichskarte",
  finding:
    "{cells, number} von {all, plural, one {# Feld} other {# Feldern}} {cells, plural, one {ist} other {sind}} frei ({share, number, share}): {opportunities, plural, one {# Chance} other {# Chancen}}{opportunityValue, plural, =0 {} other { über {opportunityMoney}}}, {competitors, number} beim Wettbewerb{competitorValue, plural, =0 {} other { ({competitorMoney})}}, {blank, number} offen.",
  findingNone: "Keine freien Felder: alle {all, number} Felder sind Kunden.",
  mapHeading:
    "{divisions, plural, one {# Bereich} other {# Bereiche}} × {products, plural, one {# Produkt} other {# Produkte}}",
  mapCaption:
    "Freie Felder: was noch nicht verkauft ist. Eine Chance ist bekannt, Wettbewerber heißt anderswo gekauft, von leeren Feldern weiß es niemand. Werte in Klammern.",
  cell: "{state} ({inside})",
  summaryHeading: "Nach Produkt",
  whiteSpace: "Freie Felder",
  value: "Freie Felder, Wert",
  ofTheMap: "{header} (Karte)",
  accountsHeading: "Freie Felder je Kunde",
  accountsCaption:
    "{unvalued, plural, =0 {Der Kunde mit dem größten Wert zuerst.} one {Der Kunde mit dem größten Wert zuerst; # Feld ohne Wert ist nicht dabei.} other {Der Kunde mit dem größten Wert zuerst; # Felder ohne Wert sind nicht dabei.}}",
  chartHeading: "Wert der freien Felder",
  chartHeadingOf:
    "Wert der freien Felder: die ersten {shown, number} von {accounts, plural, one {# Kunden} other {# Kunden}}",
  chartDescription: "Balken: Wert der Chancen und dessen, was der Wettbewerb hat, je Kunde. {finding}",
  changed: "Bereiche geändert: neu erstellen",
  built:
    "Bereichskarte erstellt: {divisions, plural, one {# Bereich} other {# Bereiche}}, {cells, plural, one {# freies Feld} other {# freie Felder}} über {money}.",
  made: "Es gab keine Tabelle VF_Divisions, darum steht sie jetzt auf dem Blatt {sheet}. Benennen Sie in der Kopfzeile Ihre Produkte, schreiben Sie je Zeile einen Bereich und erstellen Sie dann die Bereichskarte.",

  inputTitle: "Bereiche der Schlüsselkunden",
  inputHint:
    "Je Zeile ein Bereich, je Produkt eine Spalte: {customer}, {opportunity}, {competitor} oder leer.",
  inputMore:
    "Schreiben Sie Ihre eigenen Produkte an die Stelle von {first} bis {last, number}; fügen Sie Spalten hinzu oder löschen Sie welche.",
  product: "Produkt {number, number}",
};
