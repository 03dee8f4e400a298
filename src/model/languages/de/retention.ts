import type { Translated } from "../Messages";
import type { retention as english } from "../en/retention";

/** The sheet of retention, and what its action says when it is done, in German. */
export const retention: Translated<typeof english> = {
  title: "Kundenbindung",
  changes: { lost: "Verloren", shrank: "Geschrumpft", fresh: "Neu", grew: "Gewachsen" },
  finding:
    "Von {from} bis {to} {left, plural, =0 {{opening, plural, one {blieb der eine Kunde} other {blieben alle # Kunden}}} other {{kept, plural, one {blieb #} other {blieben #}} von {opening, plural, one {# Kunden} other {# Kunden}} ({logo, number, share})}}. {gross, number, share} des Umsatzes wurden gehalten{grown, plural, =0 {} other {; mit Zuwachs sind es {net, number, share}}}.",
  findingNoneBefore:
    "{from} hatte kein Kunde Umsatz; bis {to} {fresh, plural, one {kam # Kunde} other {kamen # Kunden}} hinzu.",
  findingAllLost:
    "Von {from} bis {to} {opening, plural, one {ging der eine Kunde} other {gingen alle # Kunden}}: der ganze Umsatz ist verloren.",
  waterfallHeading: "Umsatz von {from} bis {to}",
  waterfallCaption: "Was zwischen Anfangs- und Endumsatz verloren (–) und gewonnen (+) wurde.",
  waterfallCaptionApart:
    "Dazwischen liegen Perioden: wer in der Zwischenzeit kam oder ging, zählt hier als neu oder verloren.",
  waterfallDescription:
    "Wasserfall vom Anfangs- zum Endumsatz: verlorener Umsatz und Rückgang gehen nach unten, Zuwachs und neuer Umsatz nach oben. {finding}",
  steps: {
    opening: "Anfang {from}",
    churned: "Verloren",
    contraction: "Rückgang",
    expansion: "Zuwachs",
    fresh: "Neu",
    closing: "Ende {to}",
  },
  ratesHeading: "Gehaltener Umsatz",
  ratesCaption: "GRR: was vom Anfangsumsatz bleibt. NRR: dasselbe mit dem Zuwachs dieser Kunden.",
  ratesNone: "Kein Anteil lässt sich nennen: Es gab keinen Anfangsumsatz.",
  rates: {
    logo: "Kundenbindung: Kunden",
    gross: "GRR: Umsatz ohne Zuwachs",
    net: "NRR: Umsatz mit Zuwachs",
  },
  ratesDescription: "Linien von GRR und NRR, jede Periode gegen die vorige, von {first} bis {last}.",
  onePairDescription: "Drei Balken: Anteil der gehaltenen Kunden, GRR und NRR. {finding}",
  tableHeading: "Kundenbindung je Periode, gegen die vorige",
  lostHeading: "Verlorene und geschrumpfte Kunden ({accounts, number})",
  left: "{accounts, plural, one {# ging} other {# gingen}} mit {amount}",
  bringLess: "{accounts, plural, one {# bringt} other {# bringen}} {amount} weniger",
  lostHint: "{ways} Wen Sie anrufen sollten, die größten zuerst.",
  noneLost: "Keine: niemand ging oder bringt weniger.",
  gainedHeading: "Neue und gewachsene Kunden ({accounts, number})",
  came: "{accounts, number} neu mit {amount}",
  bringMore: "{accounts, plural, one {# bringt} other {# bringen}} {amount} mehr",
  gainedHint: "{ways} Die {shown, number} größten:",
  noneGained: "Keine: niemand kam oder bringt mehr.",
  built:
    "Kundenbindung von {from} bis {to}: {kept, plural, one {# blieb} other {# blieben}} von {opening, plural, one {# Kunden} other {# Kunden}}, GRR {gross, number, share}, NRR {net, number, share}. {lost, number} verloren, {shrunk, number} geschrumpft, {fresh, number} neu.",
  builtNoneBefore:
    "Kundenbindung von {from} bis {to}: {from} hatte kein Kunde Umsatz, {fresh, plural, one {# kam} other {# kamen}} bis {to} hinzu.",
};
